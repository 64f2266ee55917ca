/** A table whose rows stand in the ledger. */
export type LedgerTable = 'observations' | 'transfers' | 'statements' | 'corrections';

const words = (text: string): readonly string[] => text.split(' ');

/**
 * The columns of a row that carry its figure: what is published and not changed in silence. Texts may be
 * reworded, and where a figure was read (`locator`, `read_in`) may be said better.
 */
export const figureColumns: Readonly<Record<LedgerTable, readonly string[]>> = {
	// Unit and measure stand in the row's series: a number without them says something else.
	observations: words(
		'area breakdown period value low high qualifier status as_of source as_printed unit measure'
	),
	transfers: words(
		'deal period suppliers area category ordered delivered quantity quantity_low quantity_high quantity_qualifier quantity_unit value value_qualifier currency tiv condition local_production status source as_printed same_as part_of'
	),
	statements: words('subject stance period field value source as_printed'),
	// What was said of a change is published too.
	corrections: words('date kind subject field was now replaced_by')
};

/** The columns by which figures can be traced and weighed: what they rest on. They change with a correction of the kind `revision`. */
export const foundationColumns = {
	sources: ['url', 'archive_url', 'standing'],
	series: ['kind'],
	events: ['period']
} as const;

const prefixes: Readonly<Record<LedgerTable, string>> = {
	observations: '',
	transfers: '',
	statements: 'statement:',
	corrections: 'correction:'
};

/** The id of a row in the ledger. An observation's has dots, a transfer's has none; the other tables say which they are. */
export function ledgerId(table: LedgerTable, id: string): string {
	return prefixes[table] + id;
}

/** The table a ledger id belongs to. */
export function ledgerTable(id: string): LedgerTable {
	if (id.startsWith(prefixes.statements)) return 'statements';
	if (id.startsWith(prefixes.corrections)) return 'corrections';
	return id.includes('.') ? 'observations' : 'transfers';
}

/** The series of an observation, as its id says; the id itself for anything else. */
export function seriesOfId(id: string): string {
	return ledgerTable(id) === 'observations' ? id.slice(0, id.indexOf('.')) : id;
}

/** The id of what a correction names: a statement may be named without its prefix where no transfer has that id. */
export function subjectOf(subject: string, isKnown: (id: string) => boolean): string {
	const statement = ledgerId('statements', subject);
	return !isKnown(subject) && isKnown(statement) ? statement : subject;
}

/** The cells of a row by column, as they are written in the file; an empty cell is an empty text or absent. */
export type Cells = Readonly<Record<string, string>>;

/** The text a row's hash is made of. Empty cells are left out, so that a column added later changes no hash. */
export function canonical(id: string, cells: Cells): string {
	const filled = figureColumns[ledgerTable(id)].filter((column) => cells[column]);
	return JSON.stringify([id, ...filled.map((column) => [column, cells[column]])]);
}

/** One column's change, as a correction states it. */
export interface Change {
	readonly field: string;
	readonly was: string;
	readonly now: string;
}

/** What a row was before some changes; `broken` is the one whose `now` is not what stood there after it. */
export interface Undone<C extends Change> {
	readonly cells: Cells;
	readonly broken: C | undefined;
}

/** Takes changes back, latest first: each must lead to what stands there. */
export function undo<C extends Change>(cells: Cells, changes: readonly C[]): Undone<C> {
	let before = cells;
	for (const change of changes.toReversed()) {
		if ((before[change.field] ?? '') !== change.now) return { cells: before, broken: change };
		before = { ...before, [change.field]: change.was };
	}
	return { cells: before, broken: undefined };
}
