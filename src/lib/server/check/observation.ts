import type { Series } from '../../model/series.ts';
import type { RowOf } from '../../model/table.ts';
import type { Report } from './rules.ts';

/** Missing on purpose: the statuses that go with an empty value. */
const absent = new Set(['O', 'M', 'Q', 'L']);

/** Value, ends, qualifier and status of one observation fit each other. */
export function checkNumbers(row: RowOf<'observations'>, report: Report): void {
	const { value, low, high, qualifier, status } = row;
	if (low !== undefined && high !== undefined && low > high)
		report('low', 'low-above-value', String(low), `high ${high}`);
	if (value !== undefined && low !== undefined && low > value)
		report('low', 'low-above-value', String(low), `value ${value}`);
	if (value !== undefined && high !== undefined && high < value)
		report('high', 'high-below-value', String(high), `value ${value}`);
	const range = value === undefined && low !== undefined && high !== undefined;
	if (absent.has(status)) {
		if (value !== undefined || low !== undefined || high !== undefined)
			report('status', 'value-with-missing', status);
	} else if (qualifier === 'range') {
		if (!range) report('value', 'range-shape');
	} else if (value === undefined) report('value', 'value-missing');
	else if (!qualifier) report('qualifier', 'empty-required');
}

/** An observation has the breakdown its series has, and a number its unit can have. */
export function checkAgainstSeries(
	row: RowOf<'observations'>,
	{ unit, breakdown }: Series,
	report: Report
): void {
	if (Boolean(breakdown) !== Boolean(row.breakdown))
		report('breakdown', 'breakdown-shape', '', breakdown ? 'filled' : 'empty');
	for (const field of ['value', 'low', 'high'] as const) {
		const number = row[field];
		if (number === undefined) continue;
		if (number < 0) report(field, 'negative-count', String(number));
		if (unit === 'percent' && number > 100) report(field, 'share-above-hundred', String(number));
	}
}
