import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionWords } from '../../src/lib/charts/describe/edition-words.ts';
import { mainChart } from '../../src/lib/charts/describe/row-charts.ts';
import type { Line, Row } from '../../src/lib/charts/description/rows.ts';
import { textWidth, type Weight } from '../../src/lib/charts/draw/pen/lettering.ts';
import { languages, locale, type Language } from '../../src/lib/model/language.ts';
import { isPartOfYear, isYear } from '../../src/lib/model/period.ts';
import { plain } from '../../src/lib/model/text.ts';
import { rowsChart, rowsNames } from '../../src/lib/server/charts/rows.ts';
import { readCsv } from '../../src/lib/server/read/csv.ts';
import { dataFolder, dataset } from '../../src/lib/server/site/dataset.ts';
import {
	cardPng,
	figurePng,
	figureSvg,
	indicatorFigure,
	mainFigure
} from '../../src/lib/server/pictures/figure.ts';
import { panelPicture } from '../../src/lib/server/pictures/panel.ts';
import { family, measure } from '../../src/lib/server/pictures/picture.ts';
import { cardNameAt, cardNames, socialCard } from '../../src/lib/views/card.ts';
import { deep } from '../site/sample.ts';
import { textBoxes } from './svg-texts.ts';

const data = dataset();
const figures = data.indicators.flatMap(({ id }) =>
	languages.map((language) => ({ id, language }))
);

/** The cells of an observation as the file has them: nothing of the reader of the data set in between. */
function cellsOf(id: string): Readonly<Record<string, string>> {
	const { series, period, area, breakdown } = data.observation(id);
	const text = readFileSync(join(dataFolder(), `observations/${series}.csv`), 'utf8');
	const [header = [], ...rows] = readCsv(text).records;
	const at = (name: string) => header.findIndex((cell) => cell.text === name);
	const row = rows.find(
		(cells) =>
			cells[at('period')]?.text === period.text &&
			cells[at('area')]?.text === area &&
			(cells[at('breakdown')]?.text ?? '') === (breakdown ?? '')
	)!;
	return Object.fromEntries(header.map((cell, index) => [cell.text, row[index]?.text ?? '']));
}

const inWords = (value: string, language: Language): string =>
	new Intl.NumberFormat(locale[language], { maximumFractionDigits: 12 }).format(Number(value));

const linesOf = (rows: readonly Row[]): Line[] =>
	rows.flatMap((row) => (row.kind === 'values' ? row.lines : []));

test('some indicator has a year that is not over', () => {
	const lines = data.indicators.flatMap(({ id }) => linesOf(rowsChart(data, id, 'en')!.rows));
	expect(lines.flatMap(({ marks }) => marks.filter(({ part }) => part)).length).toBeGreaterThan(0);
});

/** The number a mark stands at, by the file: a range stands in its middle. */
function heightOf(id: string): number | null {
	const { value, low, high } = cellsOf(id);
	if (value) return Number(value);
	return low && high ? (Number(low) + Number(high)) / 2 : null;
}

/** The numbers of a row as a label prints them. */
function printed(id: string, language: Language): string[] {
	const { value, low, high } = cellsOf(id);
	const { unit } = data.series(data.observation(id).series);
	// Large amounts of money are said in millions.
	const scale = /^(?:usd|mxn|eur)$/.test(unit) && Number(value ?? low) >= 1e6 ? 1e6 : 1;
	return (value ? [value] : [low!, high!])
		.filter(Boolean)
		.map((each) => inWords(String(Number(each) / scale), language));
}

// Some, half of them in each language; in the long form all.
const drawn = figures.filter((_, index) => deep || [0, 7].includes(index % 8));
describe.each(drawn)('the figure of $id in $language', ({ id, language }) => {
	const { rows } = rowsChart(data, id, language)!;
	const sheet = indicatorFigure(data, id, language);
	const svg = figureSvg(sheet);
	const texts = textBoxes(svg).map(({ words }) => words);
	const whole = texts.join(' ');

	test('draws the values of the CSV', () => {
		const marks = rows.flatMap((row) => {
			if (row.kind === 'spans') return [];
			return row.kind === 'values'
				? row.lines.flatMap((line) => line.marks)
				: [...row.totals, ...row.piles.flatMap((pile) => pile.marks)];
		});
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter((mark) => mark.y !== heightOf(mark.id)).map((mark) => mark.id)).toEqual([]);
	});

	test('draws months of a year apart from the years', () => {
		const marks = linesOf(rows).flatMap((line) => line.marks);
		for (const { id: each, part } of marks) {
			const { period } = data.observation(each);
			const counts = data.series(data.observation(each).series).measure === 'count';
			expect([each, part !== undefined]).toEqual([each, counts && isPartOfYear(period)]);
			if (part) expect(part[1] - part[0]).toBeLessThan(1);
		}
		// Each series' half-finished year is there, unless the whole year is.
		const expected = linesOf(rows)
			.map(({ series }) => data.partialAfterNewest(series))
			.filter((row) => row && data.series(row.series).measure === 'count')
			.filter((row) => data.nationalOf(row!.series).some(({ period }) => isYear(period)));
		expect(marks.map((mark) => mark.id)).toEqual(
			expect.arrayContaining(expected.map((row) => row!.id))
		);
	});

	test('writes the newest value of each producer that is drawn, and the figure that is quoted', () => {
		const newest = linesOf(rows).map((line) => line.newest);
		const numbers = [...newest, ...printed(data.indicator(id).headline, language)];
		expect(numbers.filter((number) => !whole.includes(number))).toEqual([]);
	});

	test('carries title, unit, caveat, source, edition and address', () => {
		const indicator = data.indicator(id);
		const headline = data.observation(indicator.headline);
		expect(whole).toContain(indicator.title[language]);
		// A unit that is the title of its row is not said twice.
		for (const row of rows)
			if (row.kind !== 'spans') expect(whole.toLowerCase()).toContain(row.unit.toLowerCase());
		const caveat = plain(data.text(indicator.caveat[language], language));
		expect(whole).toContain(caveat);
		const source = data.source(headline.source);
		expect(whole).toContain(source.publisher ?? source.title);
		expect(whole).toContain(editionWords(data, language));
		const path = `${language === 'en' ? '' : 'es/'}indicators/${id}/`;
		expect(texts).toContain(`${data.edition.origin}${path}`);
	});

	test('is light, and the same bytes twice', async () => {
		const [first, second] = [
			await figurePng(sheet),
			await figurePng(indicatorFigure(data, id, language))
		];
		expect(first.length).toBeLessThan(90_000);
		expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
		expect(figureSvg(indicatorFigure(data, id, language))).toBe(svg);
	});
});

test.each(['narrow', 'wide'] as const)(
	'a picture of a row, %s, is the same bytes twice, and light',
	async (form) => {
		const chart = rowsChart(data, rowsNames(data)[0]!, 'es')!;
		for (const row of chart.rows) {
			const draw = async () => Buffer.from((await panelPicture(chart, row, form)).dark);
			const first = await draw();
			expect(Buffer.compare(first, await draw())).toBe(0);
			expect(first.length).toBeLessThan(6000);
		}
	}
);

describe.each(languages)('the main picture in %s', (language) => {
	test('carries every figure with its doubt', () => {
		const texts = textBoxes(figureSvg(mainFigure(data, language))).map(({ words }) => words);
		const whole = texts.join(' ');
		for (const { id } of mainChart(data, language).rows.filter(({ kind }) => kind === 'values')) {
			const { title, doubt, headline } = data.indicator(id);
			expect(whole).toContain(title[language]);
			expect(whole).toContain(plain(data.text(doubt[language], language)));
			for (const number of printed(headline, language)) expect(whole).toContain(number);
		}
		expect(whole).toContain(editionWords(data, language));
	});
});

describe('social cards', () => {
	const names = cardNames(data);

	test('each page has one: its own, or the shared one', () => {
		const { id } = data.indicators[0]!;
		expect(cardNameAt(data, '/')).toBe('home');
		expect(cardNameAt(data, `/indicators/${id}/`)).toBe(`indicators/${id}`);
		expect(cardNameAt(data, '/indicators/')).toBe('site');
		expect(cardNameAt(data, '/methods/')).toBe('site');
		for (const name of names.slice(2)) expect(cardNameAt(data, `/${name}/`)).toBe(name);
	});

	test.each(languages)(
		'those of indicators carry figure, qualifier, caveat and source (%s)',
		(language) => {
			for (const { id, headline } of data.indicators) {
				const card = socialCard(data, `indicators/${id}`, language, '')!;
				for (const number of printed(headline, language)) expect(card.figure).toContain(number);
				expect(card.qualifier).toBe(
					data.qualifierWord(data.observation(headline).qualifier ?? 'exact', language)
				);
				expect(card.caveat.length).toBeGreaterThan(10);
				expect(card.source.length).toBeGreaterThan(8);
			}
		}
	);

	test('no card is without source and edition; a figure never without who says it', () => {
		for (const name of names)
			for (const language of languages) {
				const card = socialCard(data, name, language, '')!;
				expect(card.edition).toBe(editionWords(data, language));
				if (name !== 'site') expect(card.source.length, name).toBeGreaterThan(8);
				// The card of the start page names whose figures they are in its line of sources.
				if (name !== 'home')
					for (const row of card.rows) expect(row.said.length, name).toBeGreaterThan(3);
			}
	});

	test('they are light, and the same bytes twice', async () => {
		for (const name of ['home', 'site', names[2]!, names.at(-1)!]) {
			const [first, second] = [await cardPng(data, name, 'es'), await cardPng(data, name, 'es')];
			expect(first!.length).toBeLessThan(40_000);
			expect(Buffer.compare(Buffer.from(first!), Buffer.from(second!))).toBe(0);
		}
		expect(await cardPng(data, 'indicators/nothing', 'es')).toBeUndefined();
	});
});

test('the table of widths never promises a text less room than the bundled font takes', () => {
	const texts = data.tables.series.flatMap(({ title, caveat, definition }) =>
		languages.flatMap((language) => [title[language], caveat[language], definition[language]])
	);
	const wrong = texts.flatMap((text) =>
		([400, 600] as const satisfies readonly Weight[]).flatMap((weight) => {
			const taken = measure(text, `${weight} 16px ${family}`);
			const promised = textWidth(text, { size: 16, weight });
			return taken <= promised && promised < taken * 1.12
				? []
				: [`${weight} ${taken} ${promised} ${text}`];
		})
	);
	expect(wrong).toEqual([]);
});
