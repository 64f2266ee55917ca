import { nameInWords, withoutOthers } from './producer.ts';
import type { CitationRecord } from './record.ts';

/** One `<meta>` of a page. */
export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** The date of a record. */
function dateOf({ issued }: CitationRecord): string {
	return (issued?.['date-parts'][0] ?? []).map(pad).join('/');
}

/**
 * What a page says of itself to reference managers and indexes: Highwire Press tags, and of Dublin Core what they lack.
 * Zotero takes the type from `DC.type`; a name of a journal would make it an article.
 */
export function metaTags(record: CitationRecord, licence: string): MetaTag[] {
	const authors = withoutOthers(record.author).map(nameInWords);
	const all: readonly (readonly [string, string | undefined])[] = [
		['citation_title', record.title],
		...authors.map((author) => ['citation_author', author] as const),
		['citation_publication_date', dateOf(record)],
		['citation_publisher', record.publisher],
		['citation_version', record.version],
		['citation_language', record.language],
		['citation_public_url', record.URL],
		['DC.type', 'Dataset'],
		['DC.description', record.note],
		['DC.rights', licence]
	];
	return all.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
