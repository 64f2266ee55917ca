import { describe, expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import { compareIndex } from '../../views/compare.ts';
import { indicatorRowsChart, transfersRowsChart } from '../describe/row-charts.ts';
import { drawnObservations, type RowsChart } from '../description/rows.ts';
import { compose } from './chart.ts';
import { everything, type Choice } from './choice.ts';
import { headsOf } from './head.ts';
import { canShareScale } from './scales.ts';
import { seriesOf } from './within.ts';

// The real data: what a reader chooses must be what the files hold.
const data = check('data').dataset!;
const index = compareIndex(data, 'en');
const arms = transfersRowsChart(data, 'en');

function composed(series: readonly string[], more: Partial<Choice> = {}): RowsChart {
	const known = index.series.filter(({ id }) => series.includes(id));
	const names = [...new Set(known.map(({ indicator }) => indicator))];
	const charts = names.map((id) => indicatorRowsChart(data, data.indicator(id), 'en'));
	return compose({ charts, arms, series: known }, { ...everything, series, ...more });
}

const own = ({ rows }: RowsChart) => rows.filter(({ kind }) => kind === 'values');
const alone = { transfers: false };
const titleOf = (id: string) => data.indicator(id).title.en;

describe('rows', () => {
	test.each<[string[], string[]]>([
		[['homicides-inegi'], [data.series('homicides-inegi').title.en]],
		[['homicides-inegi', 'homicides-inegi-occurrence'], ['Deaths a year']],
		[
			['homicides-inegi', 'impunity-envipe'],
			[
				`${titleOf('homicides')}: ${data.series('homicides-inegi').title.en}`,
				`${titleOf('impunity')}: ${data.series('impunity-envipe').title.en}`
			]
		]
	])('%j stand in the rows %j, the arms imports below', (series, titles) => {
		const chart = composed(series);
		expect(own(chart).map(({ title }) => title)).toEqual(titles);
		expect(chart.rows.at(titles.length)).toMatchObject({ kind: 'volumes' });
		expect(composed(series, alone).rows).toHaveLength(titles.length);
	});

	test('have the values of the data within the years, each once, and a scale of their own', () => {
		const chart = composed(['homicides-inegi'], { ...alone, from: 2000, to: 2007 });
		const rows = data
			.nationalOf('homicides-inegi')
			.filter(({ period }) => period.text >= '2000' && period.text <= '2007');
		const marks = own(chart).flatMap((row) =>
			row.kind === 'values' ? row.lines.flatMap((line) => line.marks) : []
		);
		expect(marks.map(({ id, y }) => [id, y])).toEqual(rows.map(({ id, value }) => [id, value]));
		expect([chart.first, chart.last]).toEqual([2000, 2007]);
		const highest = Math.max(...rows.map(({ value }) => value!));
		expect(chart.rows[0]).toMatchObject({ axis: { low: 0 } });
		expect('axis' in chart.rows[0]! && chart.rows[0].axis.high).toBeLessThan(highest * 1.7);
		const [head] = headsOf(chart, index.series).values();
		expect(head!.newest.map(({ id }) => id)).toEqual([rows.at(-1)!.id]);
	});

	test('of one unit and measure share a scale', () => {
		const chart = composed(['journalists-killed-segob', 'journalists-killed-cpj-confirmed']);
		const [first, second] = own(chart).map((row) => 'axis' in row && row.axis);
		expect(second).toEqual(first);
	});

	test('of one unit share a scale where a reader asks for it, and those of another keep theirs', () => {
		const ids = ['journalists-killed-cndh', 'journalists-killed-cpj-confirmed', 'homicides-inegi'];
		const highOf = (oneScale: boolean) =>
			new Map(
				own(composed(ids, { ...alone, oneScale })).map((row) => [
					row.id,
					'axis' in row ? row.axis.high : 0
				])
			);
		const [apart, together] = [highOf(false), highOf(true)];
		const [cndh, cpj, inegi] = ids as [string, string, string];
		expect(apart.get(cpj)).toBeLessThan(apart.get(cndh)!);
		expect(together.get(cpj)).toBe(apart.get(cndh));
		expect(together.get(inegi)).toBe(apart.get(inegi));
	});

	test.each<[string[], boolean]>([
		[['journalists-killed-segob', 'journalists-killed-cpj-confirmed'], false],
		[['journalists-killed-cndh', 'journalists-killed-cpj-confirmed'], true],
		[['homicides-inegi', 'firearm-homicides-sinais'], true],
		[['homicides-inegi', 'homicides-sesnsp'], false]
	])('whether one scale makes a difference: %j %s', (ids, expected) => {
		expect(canShareScale(index.series.filter(({ id }) => ids.includes(id)))).toBe(expected);
	});

	test.each(index.series.map(({ id }) => [id]))(
		'%s can be chosen, and nothing else is drawn',
		(id) => {
			const chart = composed([id], alone);
			expect(chart.rows.length).toBeGreaterThan(0);
			expect(new Set(drawnObservations(chart).map((each) => seriesOf({ id: each })))).toEqual(
				new Set([id])
			);
		}
	);
});

describe('arms imports', () => {
	const series = arms.rows[0]!.id;
	const codes = (from: string, to: string) => {
		const rows = data
			.observationsOf(series)
			.filter(
				({ breakdown, period }) => breakdown !== '_T' && period.text >= from && period.text <= to
			);
		return new Set(
			rows.filter(({ value, low }) => (value ?? low) !== undefined).map(({ id }) => id)
		);
	};
	const piledOf = (chart: RowsChart) =>
		chart.rows.flatMap((row) =>
			row.kind === 'volumes' ? row.piles.flatMap(({ marks }) => marks.map(({ id }) => id)) : []
		);

	test('keep every row of the years, and tell the largest of them apart', () => {
		const chart = composed([], { from: 2010, to: 2012 });
		expect(new Set(piledOf(chart))).toEqual(codes('2010', '2012'));
		const [volumes] = chart.rows;
		expect(volumes?.kind === 'volumes' && volumes.piles.length).toBeLessThanOrEqual(6);
		expect(volumes).not.toHaveProperty('lacking');
	});

	test('from chosen suppliers say so, and hide the totals of all', () => {
		const chart = composed(['homicides-inegi'], { supplier: ['IL', 'SE'] });
		const [volumes, ...more] = chart.rows.filter(({ kind }) => kind !== 'values');
		expect(piledOf(chart).every((id) => /\.(?:il|se)$/.test(id))).toBe(true);
		expect(volumes).toMatchObject({ totals: [], lacking: { from: chart.first - 0.5 } });
		expect(volumes!.title).toMatch(/only from .*Israel/);
		expect(more).toEqual([]);
	});

	test('chosen as a series stand once', () => {
		const ids = composed([series]).rows.map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
	});
});

test.each<[string, Partial<Choice>]>([
	['nothing chosen', alone],
	['years without a value', { ...alone, from: 2200 }],
	['no such supplier', { supplier: ['XX'] }]
])('%s: no row', (_, choice) => {
	expect(composed(['homicides-inegi'].slice(choice.from ? 0 : 1), choice).rows).toEqual([]);
});
