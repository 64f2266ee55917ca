import { describe, expect, test } from 'vitest';
import type { Caption } from '../../description/caption.ts';
import type { Mark, Row, RowsChart, SpanRow, ValueRow, VolumeRow } from '../../description/rows.ts';
import { themes } from '../pen/theme.ts';
import { layoutOf } from './layout.ts';
import type { Sheet } from './sheet.ts';

const mark = (x: number, y: number, part: Partial<Mark> = {}): Mark => ({
	...{ id: `s.${x}`, x, y, low: null, high: null, cut: false, shape: 'full', notes: [] },
	...{ figure: String(y), when: String(x) },
	...part
});
const height = { wide: 76, narrow: 76 };
const axis = { low: 0, high: 40, ticks: ['40', '20', '0'] } as const;

const values = (id: string, part: Partial<ValueRow> = {}): ValueRow => ({
	...{
		kind: 'values',
		id,
		title: `Row ${id}`,
		alternative: '',
		height,
		unit: 'deaths a year',
		axis
	},
	lines: [
		{
			...{ series: id, label: 'Office', newest: '30', colour: 0, form: 'line' },
			marks: [mark(2010, 20), mark(2011, 30), mark(2012.2, 9, { part: [2012, 2012.4] })]
		}
	],
	...part
});
const volumes: VolumeRow = {
	...{
		kind: 'volumes',
		source: { id: 'sipri', name: 'SIPRI' },
		id: 'arms',
		title: 'Arms imports',
		alternative: '',
		height
	},
	...{ unit: 'million TIV', axis, totals: [] },
	piles: [{ supplier: 'BE', label: 'Belgium', tone: 0, marks: [mark(2010, 5)] }]
};
const spans = (part: Partial<SpanRow> = {}): SpanRow => ({
	...{ kind: 'spans', id: 'outside', title: 'outside', alternative: '', height },
	spans: [
		{
			...{ id: 't', series: 't', from: 2008, to: 2012, shape: 'full', label: 'firearms: 12' },
			...{ figure: '12', when: '2008–2012', notes: [] }
		}
	],
	...part
});

const caption: Caption = {
	...{ title: 'Deaths, Mexico', figure: '30 deaths', said: '2011', before: 'Before quoting:' },
	...{ caveat: 'Counts overlap.', more: 'The rest stands elsewhere.', warning: '' },
	...{ sources: 'Source: Office', edition: 'Cifra', address: 'https://cifra.example/' }
};
const sheet = (rows: readonly Row[], part: Partial<Sheet> = {}): Sheet => {
	const chart: RowsChart = {
		...{ name: 'example', language: 'en', title: 'Deaths', alternative: '' },
		...{ first: 2000, last: 2015, rows, events: [] }
	};
	return { chart, heads: {}, caption, ...part };
};
const layout = (of: Sheet) => layoutOf(of, themes.light);
const wordsOf = (of: Sheet) => layout(of).texts.map(({ words }) => words);

test('a row says its title, its newest whole year, ticks, unit, producers and their newest value', () => {
	const words = wordsOf(sheet([values('a')]));
	for (const each of [
		'Row a',
		'newest: 30, 2011',
		'40',
		'20',
		'0',
		'deaths a year',
		'Office',
		'30'
	])
		expect(words).toContain(each);
	expect(words).toContain('2010');
});

test('a head that is given is said in its place, part by part', () => {
	const head = { title: 'Deaths', qualifier: 'about', figure: '30', said: '2011', doubt: 'So so.' };
	const words = wordsOf(sheet([values('a')], { heads: { a: head } }));
	for (const each of ['Deaths', 'about', '30', '2011', 'So so.']) expect(words).toContain(each);
	expect(words).not.toContain('Row a');
});

test('a unit that the row is named by is said once', () => {
	expect(wordsOf(sheet([values('a', { title: 'Deaths a year' })]))).not.toContain('deaths a year');
});

describe('no cause is claimed', () => {
	const claim = 'Same years only: no cause is claimed.';
	test.each<[string, Row[], boolean]>([
		['between harm and arms', [values('a'), volumes], true],
		['after totals that are the chart’s own', [spans({ own: true }), volumes], true],
		['not without arms', [values('a'), values('b')], false],
		['not for arms alone', [volumes], false]
	])('%s', (_, rows, expected) => {
		expect(wordsOf(sheet(rows)).includes(claim)).toBe(expected);
	});
});

test.each<[string, SpanRow, string]>([
	['before their bars in one line', spans(), 'outside: firearms: 12'],
	['above their bars where they are the chart’s own', spans({ own: true }), 'firearms: 12']
])('totals of several years stand %s', (_, row, expected) => {
	expect(wordsOf(sheet([values('a'), row]))).toContain(expected);
});

describe('the height', () => {
	const many = Array.from({ length: 9 }, (_, index) => values(`r${index}`));
	const long = Array.from({ length: 160 }, (_, index) => `Sentence ${index} says a thing or two.`);

	test('is as much as is needed where nothing is said', () => {
		expect(layout(sheet([values('a')])).height).toBeLessThan(layout(sheet(many)).height);
	});

	test('nine rows have room in a thousand pixels', () => {
		const within = { least: 0, most: 1000 };
		expect(layout(sheet([...many, volumes], { height: within })).height).toBeLessThanOrEqual(1000);
	});

	test('a fixed one is filled by higher panels', () => {
		const of = sheet([values('a'), volumes]);
		const fixed = layout({ ...of, height: { least: 900, most: 900 } });
		expect(fixed.height).toBe(900);
		expect(fixed.panels[0]!.height).toBeGreaterThan(layout(of).panels[0]!.height + 100);
	});

	test('a caveat too long loses whole sentences and says where they are', () => {
		const told = { ...caption, caveat: long.join(' ') };
		const of = sheet(many, { caption: told, height: { least: 0, most: 1000 } });
		expect(layout(of).height).toBeLessThanOrEqual(1000);
		expect(wordsOf(of).join(' ')).toMatch(/two\. The rest stands elsewhere\./);
	});

	test('everything stands inside', () => {
		const { texts, panels, ...size } = layout(sheet([...many, volumes, spans()]));
		for (const { y } of texts) expect(y).toBeLessThan(size.height);
		for (const panel of panels) expect(panel.y + panel.height).toBeLessThan(size.height);
	});
});
