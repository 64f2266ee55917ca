const types = {
	csv: 'text/csv; charset=utf-8; header=present',
	json: 'application/json; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	atom: 'application/atom+xml; charset=utf-8',
	feed: 'application/feed+json; charset=utf-8',
	csl: 'application/vnd.citationstyles.csl+json; charset=utf-8'
} as const;

/** An answer that is a file to take along. */
export function file(body: string, type: keyof typeof types): Response {
	return new Response(body, { headers: { 'Content-Type': types[type] } });
}
