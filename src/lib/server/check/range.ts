import type { Report } from '../read/report.ts';

/** The ends of a range stand in order, and its value between them; `columns` are those of value, low and high. */
export function checkRange<Name extends string>(
	row: { readonly [N in Name]?: number | undefined },
	[value, low, high]: readonly [value: Name, low: Name, high: Name],
	report: Report
): void {
	const rules = [
		{ field: low, code: 'low-above-value', other: high, sign: 1 },
		{ field: low, code: 'low-above-value', other: value, sign: 1 },
		{ field: high, code: 'high-below-value', other: value, sign: -1 }
	] as const;
	for (const { field, code, other, sign } of rules) {
		// Not a number, and above nothing, where one of the two is empty.
		const above = (row[field] ?? NaN) - (row[other] ?? NaN);
		if (above * sign > 0)
			report({ field, code, found: String(row[field]), expected: `${other} ${row[other]}` });
	}
}
