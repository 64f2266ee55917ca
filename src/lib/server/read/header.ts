import type { Field } from './field.ts';
import { plainName } from './layout.ts';
import type { Finding } from './report.ts';

/** What the cells under a header are, and what is wrong with it. */
export interface Header {
	/** By the place in a record; `undefined` where no column of ours stands. */
	readonly columns: readonly (Field | undefined)[];
	/** No column is missing: rows can be read. */
	readonly isWhole: boolean;
	/** What is wrong, and the place of the cell in the header. */
	readonly fault: (Finding & { readonly index: number }) | undefined;
}

/**
 * Finds the columns that a header names, in any order, case and with any spaces. The first that is not the expected
 * one is told: behind it all may be one off.
 */
export function readHeader(texts: readonly string[], fields: readonly Field[]): Header {
	const byName = new Map(fields.map((field) => [field.header, field]));
	const columns = texts.map((text) => {
		const field = byName.get(text) ?? byName.get(plainName(text));
		// A second column of the same name is none of ours.
		if (field) byName.delete(field.header);
		return field;
	});
	const isWhole = byName.size === 0;
	const length = Math.max(texts.length, fields.length);
	const index = Array.from({ length }).findIndex((_, at) => texts[at] !== fields[at]?.header);
	if (index === -1) return { columns, isWhole, fault: undefined };
	const [found = '', expected = ''] = [texts[index], fields[index]?.header];
	const isComplete = isWhole && columns.every(Boolean);
	const isMoved = columns.some((field, at) => field !== fields[at]);
	const code = !isComplete ? 'header-wrong' : isMoved ? 'header-order' : 'header-spelling';
	return { columns, isWhole, fault: { code, field: found, found, expected, index } };
}
