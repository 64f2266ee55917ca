import type { ChangesView, ChangeView } from './changes.ts';

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

const xml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign]!);

/** RFC 3339: the day the data name, at its beginning. */
const moment = (day: string): string => `${day}T00:00:00Z`;

const atomEntry = ({ url, title, date, text, kind }: ChangeView): string => `	<entry>
		<id>${xml(url)}</id>
		<title>${xml(title)}</title>
		<updated>${moment(date)}</updated>
		<link rel="alternate" type="text/html" href="${xml(url)}"/>
		<category term="${xml(kind)}"/>
		<content type="text">${xml(text)}</content>
	</entry>
`;

/** The changes as Atom 1.0 (RFC 4287). */
export function atomFeed(changes: ChangesView): string {
	const { language, title, subtitle, author, page, address, date, entries } = changes;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
	<id>${xml(page)}</id>
	<title>${xml(title)}</title>
	<subtitle>${xml(subtitle)}</subtitle>
	<updated>${moment(date)}</updated>
	<author><name>${xml(author)}</name></author>
	<link rel="alternate" type="text/html" href="${xml(page)}"/>
	<link rel="self" type="application/atom+xml" href="${xml(address)}.atom"/>
${entries.map(atomEntry).join('')}</feed>
`;
}

/** The changes as JSON Feed 1.1; `_cifra` holds a correction as its row says it. */
export function jsonFeed(changes: ChangesView): string {
	const { language, title, subtitle, author, page, address, entries } = changes;
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: page,
		feed_url: `${address}.json`,
		description: subtitle,
		language,
		authors: [{ name: author }],
		items: entries.map((entry) => ({
			id: entry.url,
			url: entry.url,
			title: entry.title,
			content_text: entry.text,
			date_published: moment(entry.date),
			tags: [entry.kind],
			...(entry.correction ? { _cifra: entry.correction } : {})
		}))
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}
