import { escaped } from '../../model/markup.ts';
import type { ChangesView, ChangeView } from './changes.ts';

/** RFC 3339: the day the data name, at its beginning. */
const moment = (day: string): string => `${day}T00:00:00Z`;

const atomEntry = ({ url, title, date, text, kind }: ChangeView): string => `	<entry>
		<id>${escaped(url)}</id>
		<title>${escaped(title)}</title>
		<updated>${moment(date)}</updated>
		<link rel="alternate" type="text/html" href="${escaped(url)}"/>
		<category term="${escaped(kind)}"/>
		<content type="text">${escaped(text)}</content>
	</entry>
`;

/** The changes as Atom 1.0 (RFC 4287). */
export function atomFeed(changes: ChangesView): string {
	const { language, title, subtitle, author, page, address, date, entries } = changes;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
	<id>${escaped(page)}</id>
	<title>${escaped(title)}</title>
	<subtitle>${escaped(subtitle)}</subtitle>
	<updated>${moment(date)}</updated>
	<author><name>${escaped(author)}</name></author>
	<link rel="alternate" type="text/html" href="${escaped(page)}"/>
	<link rel="self" type="application/atom+xml" href="${escaped(address)}.atom"/>
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
