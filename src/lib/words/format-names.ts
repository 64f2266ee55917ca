/** Names of forms of files that are the same in every language; a language may say them otherwise. */
export const formatNames = {
	csv: 'CSV',
	csl: 'CSL-JSON',
	datapackage: 'Data Package',
	linkset: 'Linkset',
	json: 'JSON',
	xlsx: 'Excel (XLSX)',
	parquet: 'Parquet',
	zip: 'ZIP',
	biblatex: 'BibLaTeX',
	bib: 'BibTeX',
	ris: 'RIS',
	webp: 'WebP',
	jsonld: 'JSON-LD',
	atom: 'Atom',
	feed: 'JSON Feed',
	xml: 'XML',
	checksums: 'SHA256SUMS'
};
