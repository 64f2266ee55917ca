import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureChart } from '../../src/lib/charts/describe/indicator-chart.ts';
import { drawnIds } from '../../src/lib/charts/description/panels.ts';
import { textWidth, type Weight } from '../../src/lib/charts/draw/pen/lettering.ts';
import { languages, locale, type Language } from '../../src/lib/model/language.ts';
import { isPartOfYear, isYear } from '../../src/lib/model/period.ts';
import { plain } from '../../src/lib/model/text.ts';
import { chart, chartNames } from '../../src/lib/server/charts/indicators.ts';
import { readCsv } from '../../src/lib/server/read/csv.ts';
import { dataFolder, dataset } from '../../src/lib/server/site/dataset.ts';
import {
	cardPng,
	figurePng,
	figureSvg,
	indicatorFigure
} from '../../src/lib/server/pictures/figure.ts';
import { family, measure, picture } from '../../src/lib/server/pictures/picture.ts';
import { cardNameAt, cardNames, socialCard } from '../../src/lib/views/card.ts';
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

test('some indicator has a year that is not over', () => {
	const parts = data.indicators.flatMap((indicator) =>
		figureChart(data, indicator, 'en').panels.flatMap((panel) =>
			panel.kind === 'values' ? panel.lines.flatMap((line) => line.parts ?? []) : []
		)
	);
	expect(parts.length).toBeGreaterThan(0);
});

/** The numbers of a row as a label prints them. */
function printed(id: string, language: Language): string[] {
	const { value, low, high } = cellsOf(id);
	return (value ? [value] : [low!, high!]).filter(Boolean).map((each) => inWords(each, language));
}

describe.each(figures)('the figure of $id in $language', ({ id, language }) => {
	const description = figureChart(data, data.indicator(id), language);
	const framed = indicatorFigure(data, id, language);
	const svg = figureSvg(framed);
	const texts = textBoxes(svg).map(({ words }) => words);
	const whole = texts.join(' ');

	test('draws the values of the CSV', () => {
		const marks = description.panels.flatMap((panel) =>
			panel.kind === 'values' ? panel.lines.flatMap((line) => line.marks) : []
		);
		const wrong = marks.filter((mark) => {
			const { value, low, high } = cellsOf(mark.id);
			const middle = low && high ? (Number(low) + Number(high)) / 2 : null;
			const expected = value ? Number(value) : middle;
			return mark.y !== expected;
		});
		expect(wrong.map((mark) => mark.id)).toEqual([]);
		expect(drawnIds(description).observations.length).toBeGreaterThan(0);
	});

	test('draws months of a year apart from the years, with their values', () => {
		const lines = description.panels.flatMap((panel) =>
			panel.kind === 'values' ? panel.lines : []
		);
		const parts = lines.flatMap((line) => line.parts ?? []);
		for (const part of parts) {
			expect([part.id, part.y]).toEqual([part.id, Number(cellsOf(part.id).value)]);
			expect(part.to - part.from).toBeLessThan(1);
		}
		const joined = lines.filter((line) => line.joined).flatMap(({ marks }) => marks);
		expect(joined.filter((mark) => isPartOfYear(data.observation(mark.id).period))).toEqual([]);
		// Each series' half-finished year is there, unless the whole year is.
		const series = new Set(lines.map((line) => line.series));
		const expected = [...series]
			.map((each) => data.partialAfterNewest(each))
			.filter((row) => row && data.series(row.series).measure === 'count')
			.filter((row) => data.nationalOf(row!.series).some(({ period }) => isYear(period)));
		expect(parts.map((part) => part.id)).toEqual(
			expect.arrayContaining(expected.map((row) => row!.id))
		);
	});

	test('writes the last value of each producer and each total as the CSV has it', () => {
		const shown = description.panels.flatMap((panel) => {
			if (panel.kind === 'spans') return panel.spans.map((span) => span.id);
			if (panel.kind !== 'values' || panel.stack) return [];
			return panel.lines.flatMap(
				({ marks }) => marks.filter(({ y }) => y !== null).at(-1)?.id ?? []
			);
		});
		const numbers = [...shown, data.indicator(id).headline].flatMap((each) =>
			printed(each, language)
		);
		const missing = numbers.filter((number) => !whole.includes(number));
		expect(missing).toEqual([]);
	});

	test('carries its papers: title, unit, caveat, source, edition and address', () => {
		const indicator = data.indicator(id);
		const headline = data.observation(indicator.headline);
		expect(whole).toContain(indicator.title[language]);
		for (const { label } of description.panels) expect(whole).toContain(label);
		expect(whole).toContain(data.series(headline.series).title[language]);
		const caveat = plain(data.text(indicator.caveat[language], language));
		expect(whole).toContain(caveat);
		const source = data.source(headline.source);
		expect(whole).toContain(source.publisher ?? source.title);
		expect(whole).toContain(data.edition.date);
		const path = `${language === 'en' ? '' : 'es/'}indicators/${id}/`;
		expect(texts).toContain(`${data.edition.origin}${path}`);
	});

	test('is light, and the same bytes twice', async () => {
		const [first, second] = [
			await figurePng(framed),
			await figurePng(indicatorFigure(data, id, language))
		];
		expect(first.length).toBeLessThan(40_000);
		expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
		expect(figureSvg(indicatorFigure(data, id, language))).toBe(svg);
	});
});

test.each(['narrow', 'wide'] as const)(
	'a picture on a page, %s, is the same bytes twice',
	async (width) => {
		const description = chart(data, chartNames(data)[0]!, 'es')!;
		const draw = async () => Buffer.from(await picture(description, width, 'dark'));
		expect(Buffer.compare(await draw(), await draw())).toBe(0);
	}
);

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
				expect(card.edition).toContain(data.edition.date);
				if (name !== 'site') expect(card.source.length, name).toBeGreaterThan(8);
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
