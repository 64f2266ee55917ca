import type { Column } from '../../model/column.ts';
import { figureColumns, type Cells } from '../../model/ledger.ts';
import { tables } from '../../model/table.ts';
import { figureHash, type LedgerRow } from './rows.ts';
import type { ReadFolder } from '../read/folder.ts';

/** A cell as it was published. */
export interface Recovered {
	readonly field: string;
	readonly text: string;
}

const signs = [...'0123456789.,-/~?X '];
/** Tries in one check, about half a second: what is not found by then is left to the editor. */
const mostTries = 300_000;
/** Whole numbers are tried up to here, for the first rows only. */
const countedUp = 100_000;
const rowsCounted = 2;

/** Every text that one slip of the keyboard makes of another. */
export function* slips(text: string): Generator<string> {
	yield '';
	for (let at = 0; at <= text.length; at += 1) {
		const [head, tail] = [text.slice(0, at), text.slice(at)];
		if (tail) yield head + tail.slice(1);
		if (tail.length > 1) yield head + tail[1] + tail[0] + tail.slice(2);
		for (const sign of signs) {
			yield head + sign + tail;
			if (tail) yield head + sign + tail.slice(1);
		}
	}
}

/** The ledger keeps a hash and not the figure. Where one cell was changed by little, its published text can be found by trying. */
export class Recovery {
	readonly #lists = new Map<string, string[]>();
	#left = mostTries;
	#counted = 0;

	constructor(folder: ReadFolder) {
		for (const { list, id } of folder.tables.codes.rows)
			this.#lists.set(list, [...(this.#lists.get(list) ?? []), id]);
		for (const name of ['areas', 'sources'] as const)
			this.#lists.set(
				name,
				folder.tables[name].rows.map(({ id }) => id)
			);
	}

	/** The one cell that makes a row's hash the published one; `undefined` where none is found. */
	cell({ id, table }: LedgerRow, cells: Cells, sha256: string): Recovered | undefined {
		// The unit stands last, and a wrong one touches every row of a series: it is tried first.
		const columns = figureColumns[table].toReversed();
		for (const texts of [this.#fromLists, this.#fromSlips, this.#fromNumbers])
			for (const field of columns)
				for (const text of texts.call(this, field, columnOf(table, field), cells)) {
					this.#left -= 1;
					if (this.#left < 0) return undefined;
					if (figureHash(id, { ...cells, [field]: text }) === sha256) return { field, text };
				}
		this.#counted += 1;
		return undefined;
	}

	#fromLists(_field: string, { list, table, kind }: Column): readonly string[] {
		if (kind === 'flag') return ['', 'yes', 'no'];
		return ['', ...(this.#lists.get(list ?? table ?? '') ?? [])];
	}

	#fromSlips(field: string, column: Column, cells: Cells): Iterable<string> {
		return column.list || column.table ? [] : slips(cells[field] ?? '');
	}

	*#fromNumbers(field: string, column: Column, cells: Cells): Generator<string> {
		if (column.kind !== 'number') return;
		yield (cells.as_printed ?? '').replaceAll(/[^\d.]/g, '');
		if (!cells[field] || this.#counted >= rowsCounted) return;
		for (let number = 0; number < countedUp; number += 1) yield String(number);
	}
}

function columnOf(table: LedgerRow['table'], field: string): Column {
	const own: Readonly<Record<string, Column>> = tables[table];
	const series: Readonly<Record<string, Column>> = tables.series;
	return own[field] ?? series[field]!;
}
