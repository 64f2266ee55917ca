import { expect, test } from 'vitest';
import { example, observation, series } from '../../../../tests/example.ts';
import type { Tables } from '../../model/tables.ts';
import type { Observation } from '../../model/observation.ts';
import type { Series } from '../../model/series.ts';
import { drawnSeries } from './drawn-series.ts';

function drawn(change: Partial<Tables>) {
	const data = example(change);
	return drawnSeries(data, data.indicator('deaths'));
}

/** The ids of what is drawn of these rows of the one series `deaths-office`. */
const idsOf = (observations: readonly Observation[]) =>
	drawn({ series: [series('deaths-office')], observations })[0]!.rows.map(({ id }) => id);

const row = (period: string, part: Partial<Observation> = { value: 1 }) =>
	observation('deaths-office', period, part);

test.each([
	['a part of a year', false, row('2025-01/2025-06')],
	['a month', false, row('2025-06')],
	['a state', false, row('2025', { area: 'MX-GRO', value: 1 })],
	['a part of a breakdown', false, row('2025', { breakdown: 'IL', value: 1 })],
	['the total of a breakdown', true, row('2025', { breakdown: '_T', value: 1 })],
	['a doubtful year', true, row('2025?')]
])('%s is drawn on an axis of years: %s', (_name, isDrawn, observed) => {
	const ids = idsOf([row('2024'), observed]);
	expect(ids.includes(observed.id)).toBe(isDrawn);
});

test('first counts are not drawn beside the definitive ones, and are where there are no others', () => {
	const rows = [
		observation('deaths-office', '2019', { value: 1 }),
		observation('deaths-office-preliminary', '2019', { value: 2, status: 'P' })
	];
	const names = (all: readonly Series[]) =>
		drawn({ series: all, observations: rows }).map((each) => each.series.id);
	const preliminary = series('deaths-office-preliminary');
	expect(names([series('deaths-office'), preliminary])).toEqual(['deaths-office']);
	expect(names([preliminary])).toEqual(['deaths-office-preliminary']);
});
