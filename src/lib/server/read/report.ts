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

/** A table as far as the places of its cells go. */
interface Cells<Row> {
	cell(row: Row, header: string): Cell | undefined;
}

/** How many problems of a file are listed: of its structure, and of what its cells hold. */
const limits = { structure: 100, content: 10_000 };

type Part = keyof typeof limits;

/** Collects problems, each at its place on disk. Of what is too much to list, each kind is counted. */
export class Reporter {
	readonly #problems: Problem[] = [];
	readonly #listed = new Map<string, number>();
	readonly #more = new Map<string, Problem & { count: number }>();

	get problems(): Problem[] {
		const more = [...this.#more.values()].map(({ count, ...problem }): Problem => ({
			...problem,
			found: String(count)
		}));
		return [...this.#problems, ...more];
	}

	/** Of a file, at its beginning or at a place in it. */
	file(file: string, finding: Finding, spot: Spot = top, part: Part = 'content'): void {
		const { line, column } = spot;
		const { field = '', code, severity = 'error', found = '', expected = '', meant } = finding;
		const listed = this.#listed.get(part + file) ?? 0;
		if (listed === limits[part]) return this.#count(file, code, severity, spot);
		this.#listed.set(part + file, listed + 1);
		const problem = { file, line, column, field, code, severity, found, expected };
		this.#problems.push(meant === undefined ? problem : { ...problem, meant });
	}

	#count(
		file: string,
		kind: Problem['code'],
		severity: Problem['severity'],
		{ line, column }: Spot
	): void {
		const key = `${kind} ${file}`;
		const more = this.#more.get(key);
		if (more) more.count += 1;
		else {
			const rest = { field: '', code: 'more-of-kind', found: '', expected: kind } as const;
			this.#more.set(key, { file, line, column, severity, ...rest, count: 1 });
		}
	}

	/** Of a row: in the cell of the field, or where the row begins if it has none. */
	row<Row extends Placed>(table: Cells<Row>, row: Row, finding: Finding): void {
		const { file, line } = row.place;
		const cell = table.cell(row, finding.field ?? '') ?? { line, column: 1 };
		const isInside = finding.at !== undefined && 'text' in cell;
		this.file(file, finding, isInside ? placeWithin(cell, finding.at) : cell);
	}

	/** The reports of one row. */
	on<Row extends Placed>(table: Cells<Row>, row: Row): Report {
		return (finding) => this.row(table, row, finding);
	}
}
