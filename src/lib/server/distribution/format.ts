import type { Translated } from '../../model/language.ts';

/** A form in which something is published: how its address ends, how it is sent, and what a reader knows it as. */
export interface Format {
	/** What the address ends in, without the first dot. */
	readonly ending: string;
	/** For the header `Content-Type`. */
	readonly mediaType: string;
	readonly name: Translated;
}

const utf8 = 'charset=utf-8';
const same = (name: string): Translated => ({ en: name, es: name });
const format = (ending: string, mediaType: string, name: Translated): Format => ({
	ending,
	mediaType,
	name
});

/** All forms of the site's files. Where one ending is the end of another, the longer stands first. */
export const formats = {
	wide: format('wide.csv', `text/csv; ${utf8}; header=present`, {
		en: 'CSV, one column a series',
		es: 'CSV, una columna por serie'
	}),
	csv: format('csv', `text/csv; ${utf8}; header=present`, same('CSV')),
	metadata: format('metadata.json', `application/json; ${utf8}`, {
		en: 'Metadata (JSON)',
		es: 'Metadatos (JSON)'
	}),
	csl: format('csl.json', `application/vnd.citationstyles.csl+json; ${utf8}`, same('CSL-JSON')),
	datapackage: format('datapackage.json', `application/json; ${utf8}`, same('Data Package')),
	linkset: format('linkset.json', 'application/linkset+json', same('Linkset')),
	json: format('json', `application/json; ${utf8}`, same('JSON')),
	xlsx: format(
		'xlsx',
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		same('Excel (XLSX)')
	),
	parquet: format('parquet', 'application/vnd.apache.parquet', same('Parquet')),
	zip: format('zip', 'application/zip', same('ZIP')),
	biblatex: format('biblatex.bib', `application/x-bibtex; ${utf8}`, same('BibLaTeX')),
	bib: format('bib', `application/x-bibtex; ${utf8}`, same('BibTeX')),
	ris: format('ris', `application/x-research-info-systems; ${utf8}`, same('RIS')),
	text: format('txt', `text/plain; ${utf8}`, { en: 'Text', es: 'Texto' }),
	png: format('png', 'image/png', { en: 'Picture (PNG)', es: 'Imagen (PNG)' }),
	svg: format('svg', `image/svg+xml; ${utf8}`, { en: 'Drawing (SVG)', es: 'Dibujo (SVG)' }),
	jsonld: format('jsonld', `application/ld+json; ${utf8}`, same('JSON-LD')),
	atom: format('atom', `application/atom+xml; ${utf8}`, same('Atom')),
	feed: format('json', `application/feed+json; ${utf8}`, same('JSON Feed')),
	xml: format('xml', `application/xml; ${utf8}`, same('XML'))
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

const byEnding = Object.values(formats).filter(
	({ ending }, index, all) => all.findIndex((each) => each.ending === ending) === index
);

/** How a file is sent, by the end of its address; `undefined` for what is none of the published forms. */
export function mediaTypeOf(path: string): string | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return byEnding.find(({ ending }) => name === ending || name.endsWith(`.${ending}`))?.mediaType;
}
