import { describe, expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import { compose, type Part } from './chart.ts';
import { drawnIds } from '../description/panels.ts';
import { indicatorChart } from '../describe/indicator-chart.ts';
import { everything, type Choice } from './choice.ts';
import { transfersChart } from '../describe/transfers-chart.ts';

// The real data: what a reader chooses must be what the files hold.
const data = check('data').dataset!;
const timeline = transfersChart(data, 'en');
const part = (id: string): Part => ({
	title: data.indicator(id).title.en,
	chart: indicatorChart(data, data.indicator(id), 'en')
});
const heading = {
	title: 'Comparison',
	alternative: 'What was chosen.',
	transfers: 'Arms transfers'
};
const composed = (ids: readonly string[], choice: Partial<Choice>) =>
	compose(ids.map(part), timeline, { ...everything, ...choice }, heading);

describe('series', () => {
	test.each<[string[], string[], string[]]>([
		[['homicides'], ['homicides-inegi'], ['deaths a year']],
		[['homicides'], ['homicides-inegi', 'homicides-sesnsp'], ['deaths a year', 'victims a year']],
		[
			['homicides', 'impunity'],
			['homicides-inegi', 'impunity-inegi-envipe'],
			[
				`${data.indicator('homicides').title.en}: deaths a year`,
				`${data.indicator('impunity').title.en}: per cent`
			]
		]
	])('%j: %j stand in the panels %j', (indicators, series, labels) => {
		const known = series.filter((id) => data.has('series', id));
		const { panels } = composed(indicators, { series: known });
		expect(panels.slice(0, -1).map(({ label }) => label)).toEqual(labels.slice(0, known.length));
		expect(panels.at(-1)).toMatchObject({ kind: 'timeline', label: heading.transfers });
	});

	test('have the values of the data, each once', () => {
		const chart = composed(['homicides'], { series: ['homicides-inegi'], from: 2000, to: 2010 });
		const drawn = chart.panels.flatMap((panel) =>
			panel.kind === 'values' ? panel.lines.flatMap(({ marks }) => marks) : []
		);
		const rows = data
			.nationalOf('homicides-inegi')
			.filter(({ period }) => period.text >= '2000' && period.text <= '2010');
		expect(drawn.map(({ id, y }) => [id, y])).toEqual(rows.map(({ id, value }) => [id, value]));
		expect([chart.first, chart.last]).toEqual([2000, 2010]);
	});
});

test('volumes by supplier keep the years that are shown, and every row of them', () => {
	const [indicator, series] = ['arms-imports', 'arms-imports-sipri'];
	const chart = composed([indicator], { series: [series], from: 2010, to: 2012, transfers: false });
	const rows = data
		.observationsOf(series)
		.filter(
			({ period, value, low }) => /^201[0-2]$/.test(period.text) && (value ?? low) !== undefined
		);
	expect(drawnIds(chart).observations.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

describe('transfers', () => {
	const all = data.tables.transfers.filter((row) => !row.same_as && !row.part_of);

	test.each<[string, Partial<Choice>, (row: (typeof all)[number]) => boolean]>([
		['all', {}, () => true],
		['of one supplier', { supplier: ['IL'] }, ({ suppliers }) => suppliers.includes('IL')],
		[
			'of two suppliers',
			{ supplier: ['IL', 'US'] },
			({ suppliers }) => suppliers.includes('IL') || suppliers.includes('US')
		],
		['of one category', { category: ['drone'] }, ({ category }) => category === 'drone'],
		['of one status', { status: ['planned'] }, ({ status }) => status === 'planned'],
		[
			'of both',
			{ supplier: ['US'], category: ['helicopter'] },
			({ suppliers, category }) => suppliers.includes('US') && category === 'helicopter'
		]
	])('%s', (_, choice, fits) => {
		const { transfers } = drawnIds(composed([], choice));
		expect(transfers.toSorted()).toEqual(
			all
				.filter(fits)
				.map(({ id }) => id)
				.toSorted()
		);
	});

	test('no two lie on each other, and no row is empty', () => {
		const { panels } = composed([], { supplier: ['US'] });
		const panel = panels[0]!;
		if (panel.kind !== 'timeline') throw new Error('no timeline');
		panel.rows.forEach(({ lanes }, row) => {
			const marks = panel.marks.filter((mark) => mark.row === row);
			expect(marks.length).toBeGreaterThan(0);
			expect(Math.max(...marks.map(({ lane }) => lane)) + 1).toBe(lanes);
			for (const a of marks)
				for (const b of marks)
					if (a !== b && a.lane === b.lane) expect(a.to <= b.from || b.to <= a.from).toBe(true);
		});
	});

	test.each([
		['switched off', { transfers: false }],
		['none fits', { supplier: ['XX'] }]
	])('%s: no timeline', (_, choice) => {
		expect(composed(['homicides'], { series: ['homicides-inegi'], ...choice }).panels).toHaveLength(
			1
		);
	});
});
