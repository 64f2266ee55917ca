import { describe, expect, test } from 'vitest';
import type { Translated } from '../../src/lib/model/language.ts';
import type { Distribution } from '../../src/lib/server/distribution/distribution.ts';
import { filesOf } from '../../src/lib/server/files/list.ts';
import { bothSpoken } from '../../src/lib/server/distribution/table.ts';
import { readData } from './site.ts';
import { bare, told } from './told.ts';

const data = readData();

const both = (caveat: Translated | undefined): string[] =>
	caveat ? Object.values(bothSpoken(data, caveat)) : [];
const english = (caveat: Translated): string[] => [bothSpoken(data, caveat).en];
const seriesCaveats = (ids: readonly string[]): string[] =>
	[...new Set(ids)].flatMap((id) => both(data.series(id).caveat));
const ofIndicator = (id: string): string[] => [
	...both(data.indicator(id).caveat),
	...seriesCaveats(data.seriesOf(id).map((series) => series.id))
];
const everything = data.indicators.flatMap(({ id }) => ofIndicator(id));
const seriesWithRows = [...new Set(data.tables.observations.map(({ series }) => series))];
const sourced = (rows: readonly { source: string; caveat?: Translated | undefined }[]): string[] =>
	rows.flatMap(({ source, caveat }) => both(caveat ?? data.source(source).caveat));

const tables: Readonly<Record<string, () => string[]>> = {
	observations: () => seriesCaveats(seriesWithRows),
	indicators: () => data.indicators.flatMap(({ caveat }) => both(caveat)),
	series: () => seriesCaveats(data.tables.series.map(({ id }) => id)),
	sources: () => data.tables.sources.flatMap(({ caveat }) => both(caveat)),
	transfers: () => sourced(data.tables.transfers),
	statements: () => sourced(data.tables.statements),
	events: () => sourced(data.tables.events),
	'left-out': () => sourced(data.tables.leftOut)
};

const citations = new Set(['bib', 'biblatex', 'ris', 'csl']);

/** The caveats of what a file holds; a citation carries the one of its subject in its own language. */
function owed({ holds, format, language, path }: Distribution): string[] {
	const { kind, id } = holds;
	const cited = citations.has(format);
	if (kind === 'indicator') {
		const { caveat } = data.indicator(id);
		if (cited) return english(caveat);
		if (language) return [bothSpoken(data, caveat)[language]];
		if (format === 'wide') return both(caveat);
		return format === 'csv'
			? seriesCaveats(data.seriesOf(id).map((each) => each.id))
			: ofIndicator(id);
	}
	if (kind === 'series')
		return cited ? english(data.series(id).caveat) : both(data.series(id).caveat);
	if (kind === 'area')
		return seriesCaveats(
			data.tables.observations.filter(({ area }) => area === id).map(({ series }) => series)
		);
	if (kind === 'source') {
		const { caveat } = data.source(id);
		return caveat ? english(caveat) : [];
	}
	if (kind === 'table')
		return path.endsWith('.bib')
			? data.tables.sources.flatMap(({ caveat }) => (caveat ? english(caveat) : []))
			: (tables[id]?.() ?? []);
	return path === 'dataset.zip' || path === 'datapackage.json' ? everything : [];
}

const pictures = new Set(['png', 'svg']);
const groups = Map.groupBy(
	filesOf(data).all.filter(({ format }) => !pictures.has(format)),
	({ holds, format }) => `${holds.kind} as ${format}`
);

describe('no file lacks the caveat of what it holds', () => {
	test.each([...groups])('%s', async (_, files) => {
		for (const file of files) {
			const text = bare(await told(file.path));
			const missing = owed(file).filter((caveat) => !text.includes(bare(caveat)));
			expect([file.path, missing]).toEqual([file.path, []]);
		}
	});

	test.each(['csv', 'wide', 'xlsx', 'json', 'metadata', 'zip', 'bib', 'ris', 'csl', 'parquet'])(
		'%s files owe some',
		(format) => {
			const files = filesOf(data).all.filter((each) => each.format === format);
			expect(files.some((file) => owed(file).length > 0)).toBe(true);
		}
	);
});
