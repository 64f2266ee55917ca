import type { Language } from '../../model/language.ts';
import { words } from '../../words/files.ts';

/**
 * A form in which something is published: how its address ends, and how it is sent.
 * All of them are open to other origins.
 */
export interface Format {
	/** What the address ends in, without the first dot. */
	readonly ending: string;
	/** For the header `Content-Type`. */
	readonly mediaType: string;
	/** Its bytes are packed already: to pack them again saves nothing. */
	readonly packed?: true;
	/** It tells of something else that is published; the others are the thing itself. */
	readonly describes?: true;
	/** Its name in the EU's authority table of file types, where it is there. */
	readonly fileType?: string;
}

const utf8 = 'charset=utf-8';
const csv = `text/csv; ${utf8}; header=present`;
const json = `application/json; ${utf8}`;

/** All forms of the site's files. Where one ending is the end of another, the longer stands first. */
export const formats = {
	wide: {
		ending: 'wide.csv',
		mediaType: csv,
		fileType: 'CSV'
	},
	csv: { ending: 'csv', mediaType: csv, fileType: 'CSV' },
	metadata: {
		ending: 'metadata.json',
		mediaType: json,
		describes: true,
		fileType: 'JSON'
	},
	csl: {
		ending: 'csl.json',
		mediaType: `application/vnd.citationstyles.csl+json; ${utf8}`,
		describes: true,
		fileType: 'JSON'
	},
	datapackage: {
		ending: 'datapackage.json',
		mediaType: json,
		describes: true,
		fileType: 'JSON'
	},
	linkset: {
		ending: 'linkset.json',
		mediaType: 'application/linkset+json'
	},
	json: { ending: 'json', mediaType: json, fileType: 'JSON' },
	xlsx: {
		ending: 'xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		packed: true,
		fileType: 'XLSX'
	},
	parquet: {
		ending: 'parquet',
		mediaType: 'application/vnd.apache.parquet',
		packed: true,
		fileType: 'PARQUET'
	},
	zip: {
		ending: 'zip',
		mediaType: 'application/zip',
		packed: true,
		fileType: 'ZIP'
	},
	biblatex: {
		ending: 'biblatex.bib',
		mediaType: `application/x-bibtex; ${utf8}`,
		describes: true
	},
	bib: {
		ending: 'bib',
		mediaType: `application/x-bibtex; ${utf8}`,
		describes: true
	},
	ris: {
		ending: 'ris',
		mediaType: `application/x-research-info-systems; ${utf8}`,
		describes: true
	},
	text: {
		ending: 'txt',
		mediaType: `text/plain; ${utf8}`,
		describes: true,
		fileType: 'TXT'
	},
	png: {
		ending: 'png',
		mediaType: 'image/png',
		packed: true,
		fileType: 'PNG'
	},
	webp: { ending: 'webp', mediaType: 'image/webp', packed: true },
	svg: {
		ending: 'svg',
		mediaType: `image/svg+xml; ${utf8}`,
		fileType: 'SVG'
	},
	jsonld: {
		ending: 'jsonld',
		mediaType: `application/ld+json; ${utf8}`,
		describes: true
	},
	atom: { ending: 'atom', mediaType: `application/atom+xml; ${utf8}` },
	feed: { ending: 'json', mediaType: `application/feed+json; ${utf8}` },
	xml: { ending: 'xml', mediaType: `application/xml; ${utf8}` },
	checksums: { ending: 'SHA256SUMS', mediaType: `text/plain; ${utf8}` }
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Everything known of a form, also what only some have. */
export const formatNamed = (name: FormatName): Format => formats[name];

/** What a reader knows a form as. */
export const formatName = (name: FormatName, language: Language): string =>
	words[language].formats[name];

const byEnding: readonly Format[] = Object.values(formats).filter(
	({ ending }, index, all) => all.findIndex((each) => each.ending === ending) === index
);

/** The form of a file by the end of its address; `undefined` for what is none of the published forms. */
export function formatOf(path: string): Format | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return byEnding.find(({ ending }) => name === ending || name.endsWith(`.${ending}`));
}
