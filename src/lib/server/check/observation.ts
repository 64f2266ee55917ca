import type { Series } from '../../model/series.ts';
import type { RowOf } from '../../model/table.ts';
import type { Problem } from '../read/problem.ts';
import type { Report } from '../read/report.ts';
import { checkRange } from './range.ts';

type Row = RowOf<'observations'>;
type Form = 'absent' | 'range' | 'number';

/** Missing on purpose: the statuses that go with an empty value. */
const absent = new Set(['O', 'M', 'Q', 'L']);

/** What a row says that it holds. */
function formOf({ status, qualifier }: Row): Form {
	if (absent.has(status)) return 'absent';
	return qualifier === 'range' ? 'range' : 'number';
}

const hasNumber = ({ value, low, high }: Row): boolean => (value ?? low ?? high) !== undefined;
const hasEnds = ({ value, low, high }: Row): boolean =>
	value === undefined && low !== undefined && high !== undefined;

/** What is wrong in a row of each form, and in which cell. */
const rules: readonly (readonly [
	form: Form,
	field: 'value' | 'qualifier' | 'status',
	code: Problem['code'],
	isBroken: (row: Row) => boolean
])[] = [
	['absent', 'status', 'value-with-missing', hasNumber],
	['range', 'value', 'range-shape', (row) => !hasEnds(row)],
	['number', 'value', 'value-missing', ({ value }) => value === undefined],
	['number', 'qualifier', 'empty-required', (row) => row.value !== undefined && !row.qualifier]
];

/** Value, ends, qualifier and status of one observation fit each other. */
export function checkNumbers(row: Row, report: Report): void {
	checkRange(row, ['value', 'low', 'high'], report);
	for (const [form, field, code, isBroken] of rules)
		if (form === formOf(row) && isBroken(row))
			report({ field, code, found: String(row[field] ?? '') });
}

/** An observation has the breakdown its series has, and a number its unit can have. */
export function checkAgainstSeries(row: Row, { unit, breakdown }: Series, report: Report): void {
	const expected = breakdown ? 'filled' : 'empty';
	if (Boolean(breakdown) !== Boolean(row.breakdown))
		report({ field: 'breakdown', code: 'breakdown-shape', expected });
	for (const field of ['value', 'low', 'high'] as const) {
		const number = row[field] ?? 0;
		const found = String(number);
		if (number < 0) report({ field, code: 'negative-count', found });
		if (unit === 'percent' && number > 100) report({ field, code: 'share-above-hundred', found });
	}
}
