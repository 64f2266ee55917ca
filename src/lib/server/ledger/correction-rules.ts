import type { Edition } from '../../model/edition.ts';
import { figureColumns, ledgerTable } from '../../model/ledger.ts';
import { headerOf, type RowOf } from '../../model/table.ts';
import type { Correction } from './corrections.ts';
import type { LedgerRow } from './rows.ts';
import type { Problem } from '../read/problem.ts';
import type { ReadFolder } from '../read/folder.ts';

/** True for a whole date: a month or a year cannot be set before or after a day. */
export const isDay = (date: string): boolean => date.length === 10;

/** Tables without figures whose rows can be corrected too. */
const others = ['series', 'indicators', 'sources', 'events', 'areas', 'left-out'] as const;

interface Known {
	readonly folder: ReadFolder;
	readonly rows: ReadonlyMap<string, LedgerRow>;
	readonly published: ReadonlyMap<string, RowOf<'published'>>;
	readonly languages: readonly string[];
}

/** The columns of what a correction names; `undefined` where there is no such thing. */
function columnsOf(
	subject: string,
	{ folder, rows, published, languages }: Known
): readonly string[] | undefined {
	if (rows.has(subject) || published.has(subject)) {
		const table = ledgerTable(subject);
		const columns = new Set([...headerOf(table, languages), ...figureColumns[table]]);
		return [...columns].filter((name) => name !== 'id');
	}
	const named = others.filter((name) =>
		(folder.tables[name].rows as readonly { readonly id: string }[]).some(
			({ id }) => id === subject
		)
	);
	// A series that is withdrawn as a whole lives on in the ids of its rows.
	const withdrawn = [...published.keys()].some((id) => id.startsWith(`${subject}.`));
	if (withdrawn && !named.includes('series')) named.push('series');
	return named.length > 0 ? named.flatMap((name) => headerOf(name, languages)) : undefined;
}

/** What a correction must be by itself: dated, of something that exists, of a column it has. Published ones are not judged again. */
export function checkCorrections(
	folder: ReadFolder,
	{ date, languages }: Edition,
	all: readonly Correction[],
	rows: ReadonlyMap<string, LedgerRow>,
	published: ReadonlyMap<string, RowOf<'published'>>
): Problem[] {
	const problems: Problem[] = [];
	const columns = (subject: string) => columnsOf(subject, { folder, rows, published, languages });
	for (const each of all.filter((one) => !one.published)) {
		const report = (
			field: string,
			code: Problem['code'],
			expected = '',
			severity: Problem['severity'] = 'error'
		) => {
			const { file, line, cells, placeOf } = each.row;
			const at = placeOf(field) ?? { line, column: 1 };
			const found = cells[field] ?? '';
			problems.push({
				file,
				line: at.line,
				column: at.column,
				field,
				code,
				severity,
				found,
				expected
			});
		};
		if (!isDay(each.date)) report('date', 'not-a-day');
		else if (each.date > date) report('date', 'correction-after-edition', date, 'warning');
		const known = columns(each.subject);
		if (!known) report('subject', 'unknown-id', 'the data');
		if (!each.field && !each.withdraws) report('field', 'empty-required');
		if (each.field && known && !known.includes(each.field))
			report('field', 'unknown-column', known.join(', '));
		const twin =
			each.withdraws && all.find(({ withdraws, subject }) => withdraws && subject === each.subject);
		if (twin && twin !== each) report('subject', 'duplicate-key', String(twin.row.line));
		const { replacedBy } = each;
		if (replacedBy && (replacedBy === each.subject || !columns(replacedBy)))
			report('replaced_by', 'unknown-id', 'the data');
	}
	return problems;
}
