import { expect, test } from 'vitest';
import { indicatorRows } from '../../src/lib/charts/describe/indicator-rows.ts';
import { rowContext } from '../../src/lib/charts/describe/row-context.ts';
import type { ValueRow } from '../../src/lib/charts/description/rows.ts';
import { panelConfiguration } from '../../src/lib/charts/draw/rows/configuration.ts';
import { panelSize } from '../../src/lib/charts/draw/rows/size.ts';
import { themes } from '../../src/lib/charts/draw/pen/theme.ts';
import type { Dataset } from '../../src/lib/model/dataset.ts';
import { years } from '../../src/lib/model/period.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { example, observation, period, series } from '../example.ts';

/** The years that a line joins, pair by pair, as the library that draws it is told. */
function joined(row: ValueRow): Record<string, (readonly [number, number])[]> {
	const axis = { first: 1990, last: 2030, events: [], shown: [] };
	const { datasets } = panelConfiguration(axis, row, panelSize(row, 'wide'), themes.light).data;
	return Object.fromEntries(
		row.lines.map(({ series: id }, index) => {
			const { data, showLine } = datasets[index] as unknown as {
				data: readonly { x: number; y: number | null }[];
				showLine?: boolean;
			};
			const pairs = data.slice(1).map((point, at) => [data[at]!, point] as const);
			const drawn = showLine ? pairs.filter(([a, b]) => a.y !== null && b.y !== null) : [];
			return [id, drawn.map(([a, b]) => [a.x, b.x] as const)];
		})
	);
}

const valueRows = (data: Dataset): ValueRow[] =>
	data.indicators
		.flatMap((indicator) => indicatorRows(rowContext(data, 'en'), indicator))
		.filter((row) => row.kind === 'values');

const yearly = [2022, 2023, 2024, 2025, 2026, 2027].map((year) =>
	observation('deaths-office', String(year), { value: year })
);

test.each<[string, number[]]>([
	['', [2023, 2024, 2025, 2026, 2027]],
	['2026-01', [2023, 2024, 2025, 2027]],
	['2024-07', [2023, 2026, 2027]]
])('of a break in "%s" the lines lead to %j', (when, expected) => {
	const breaks = when ? [period(when)] : [];
	const data = example({
		series: [series('deaths-office', { breaks })],
		observations: [observation('deaths-office', '2019', { value: 1 }), ...yearly]
	});
	const [row] = valueRows(data);
	expect(joined(row!)['deaths-office']!.map(([, to]) => to)).toEqual(expected);
});

test('no line of the data is drawn across a break', () => {
	const data = check('data').dataset!;
	for (const row of valueRows(data))
		for (const [id, pairs] of Object.entries(joined(row)))
			for (const { start } of data.series(id).breaks) {
				const broken = years(period(start!)).first;
				expect(pairs.filter(([from, to]) => from < broken && to >= broken)).toEqual([]);
			}
});
