import { contradicted } from './quotation.ts';
import type { RowOf } from '../../model/table.ts';
import type { Report } from '../read/report.ts';

/** Of a row that quotes what its source prints. */
interface Quoting {
	readonly as_printed?: string | undefined;
}

/** A number of a row that is none of those in its own quotation, while one of those is none of the row's. */
export function checkPrinted<Name extends string>(
	row: Quoting & { readonly [N in Name]?: number | undefined },
	fields: readonly Name[],
	report: Report
): void {
	const { as_printed: expected } = row;
	if (expected === undefined) return;
	const wrong = contradicted(
		fields.map((field) => row[field]),
		expected
	);
	const field = fields.find((name) => wrong !== undefined && row[name] === wrong);
	if (field) report({ field, code: 'as-printed-differs', found: String(wrong), expected });
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** The same of a statement, whose value is a text. */
export function checkSaid({ value, as_printed }: RowOf<'statements'>, report: Report): void {
	if (value === undefined || !plainNumber.test(value)) return;
	checkPrinted({ value: Number(value), as_printed }, ['value'], report);
}
