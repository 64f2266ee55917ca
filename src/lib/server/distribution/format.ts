import type { Translated } from '../../model/language.ts';

/**
 * A form in which something is published: how its address ends, how it is sent, and what a reader knows it as.
 * All of them are open to other origins.
 */
export interface Format {
	/** What the address ends in, without the first dot. */
	readonly ending: string;
	/** For the header `Content-Type`. */
	readonly mediaType: string;
	readonly name: Translated;
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
const same = (name: string): Translated => ({ en: name, es: name });

/** All forms of the site's files. Where one ending is the end of another, the longer stands first. */
export const formats = {
	wide: {
		ending: 'wide.csv',
		mediaType: csv,
		name: { en: 'CSV, one column a series', es: 'CSV, una columna por serie' },
		fileType: 'CSV'
	},
	csv: { ending: 'csv', mediaType: csv, name: same('CSV'), fileType: 'CSV' },
	metadata: {
		ending: 'metadata.json',
		mediaType: json,
		name: { en: 'Metadata (JSON)', es: 'Metadatos (JSON)' },
		describes: true,
		fileType: 'JSON'
	},
	csl: {
		ending: 'csl.json',
		mediaType: `application/vnd.citationstyles.csl+json; ${utf8}`,
		name: same('CSL-JSON'),
		describes: true,
		fileType: 'JSON'
	},
	datapackage: {
		ending: 'datapackage.json',
		mediaType: json,
		name: same('Data Package'),
		describes: true,
		fileType: 'JSON'
	},
	linkset: {
		ending: 'linkset.json',
		mediaType: 'application/linkset+json',
		name: same('Linkset')
	},
	json: { ending: 'json', mediaType: json, name: same('JSON'), fileType: 'JSON' },
	xlsx: {
		ending: 'xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		name: same('Excel (XLSX)'),
		packed: true,
		fileType: 'XLSX'
	},
	parquet: {
		ending: 'parquet',
		mediaType: 'application/vnd.apache.parquet',
		name: same('Parquet'),
		packed: true,
		fileType: 'PARQUET'
	},
	zip: {
		ending: 'zip',
		mediaType: 'application/zip',
		name: same('ZIP'),
		packed: true,
		fileType: 'ZIP'
	},
	biblatex: {
		ending: 'biblatex.bib',
		mediaType: `application/x-bibtex; ${utf8}`,
		name: same('BibLaTeX'),
		describes: true
	},
	bib: {
		ending: 'bib',
		mediaType: `application/x-bibtex; ${utf8}`,
		name: same('BibTeX'),
		describes: true
	},
	ris: {
		ending: 'ris',
		mediaType: `application/x-research-info-systems; ${utf8}`,
		name: same('RIS'),
		describes: true
	},
	text: {
		ending: 'txt',
		mediaType: `text/plain; ${utf8}`,
		name: { en: 'Text', es: 'Texto' },
		describes: true,
		fileType: 'TXT'
	},
	png: {
		ending: 'png',
		mediaType: 'image/png',
		name: { en: 'Picture (PNG)', es: 'Imagen (PNG)' },
		packed: true,
		fileType: 'PNG'
	},
	webp: { ending: 'webp', mediaType: 'image/webp', name: same('WebP'), packed: true },
	svg: {
		ending: 'svg',
		mediaType: `image/svg+xml; ${utf8}`,
		name: { en: 'Drawing (SVG)', es: 'Dibujo (SVG)' },
		fileType: 'SVG'
	},
	jsonld: {
		ending: 'jsonld',
		mediaType: `application/ld+json; ${utf8}`,
		name: same('JSON-LD'),
		describes: true
	},
	atom: { ending: 'atom', mediaType: `application/atom+xml; ${utf8}`, name: same('Atom') },
	feed: { ending: 'json', mediaType: `application/feed+json; ${utf8}`, name: same('JSON Feed') },
	xml: { ending: 'xml', mediaType: `application/xml; ${utf8}`, name: same('XML') },
	checksums: { ending: 'SHA256SUMS', mediaType: `text/plain; ${utf8}`, name: same('SHA256SUMS') }
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Everything known of a form, also what only some have. */
export const formatNamed = (name: FormatName): Format => formats[name];

const byEnding: readonly Format[] = Object.values(formats).filter(
	({ ending }, index, all) => all.findIndex((each) => each.ending === ending) === index
);

/** The form of a file by the end of its address; `undefined` for what is none of the published forms. */
export function formatOf(path: string): Format | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return byEnding.find(({ ending }) => name === ending || name.endsWith(`.${ending}`));
}
