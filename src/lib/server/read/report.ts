import { placeWithin, type Cell } from './csv.ts';
import type { Problem } from './problem.ts';
import { top, type Spot } from './spot.ts';

/** What is wrong, before its place is known. */
export interface Finding extends Partial<Omit<Problem, 'file' | 'code' | keyof Spot>> {
	readonly code: Problem['code'];
	/** Where it begins in the cell's text; without it, the cell itself is the place. */
	readonly at?: number;
}

/** Reports what is wrong in one row. */
export type Report = (finding: Finding) => void;

/** A row as far as its place goes. */
export interface Placed {
	readonly place: { readonly file: string; readonly line: number };
}

interface Table {
	readonly places: ReadonlyMap<unknown, ReadonlyMap<string, Cell>>;
}

/** Collects problems, each at its place on disk. */
export class Reporter {
	readonly problems: Problem[] = [];

	/** Of a file, at its beginning or at a place in it. */
	file(file: string, finding: Finding, { line, column }: Spot = top): void {
		const { field = '', code, severity = 'error', found = '', expected = '', meant } = finding;
		const problem = { file, line, column, field, code, severity, found, expected };
		this.problems.push(meant === undefined ? problem : { ...problem, meant });
	}

	/** Of a row: in the cell of the field, or where the row begins if it has none. */
	row({ places }: Table, row: Placed, finding: Finding): void {
		const { file, line } = row.place;
		const cell = places.get(row)?.get(finding.field ?? '') ?? { line, column: 1 };
		const isInside = finding.at !== undefined && 'text' in cell;
		this.file(file, finding, isInside ? placeWithin(cell, finding.at) : cell);
	}

	/** The reports of one row. */
	on(table: Table, row: Placed): Report {
		return (finding) => this.row(table, row, finding);
	}
}
