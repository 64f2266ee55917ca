import { figureColumns, ledgerTable } from '../../model/ledger.ts';
import { headerOf } from '../../model/table.ts';
import type { Report, Reporter } from '../read/report.ts';
import type { Correction, Ledger } from './corrections.ts';

/** True for a whole date: a month or a year cannot be set before or after a day. */
export const isDay = (date: string): boolean => date.length === 10;

/** Tables without figures whose rows can be corrected too. */
const others = ['series', 'indicators', 'sources', 'events', 'areas', 'left-out'] as const;

/** The columns of what a correction names; `undefined` where there is no such thing. */
function columnsOf(subject: string, ledger: Ledger): readonly string[] | undefined {
	const { folder, rows, published, edition } = ledger;
	if (rows.has(subject) || published.has(subject)) {
		const table = ledgerTable(subject);
		const columns = new Set([...headerOf(table, edition.languages), ...figureColumns[table]]);
		return [...columns].filter((name) => name !== 'id');
	}
	const named = others.filter((name) => folder.tables[name].rows.some(({ id }) => id === subject));
	// A series that is withdrawn as a whole lives on in the ids of its rows.
	const withdrawn = [...published.keys()].some((id) => id.startsWith(`${subject}.`));
	if (withdrawn && !named.includes('series')) named.push('series');
	if (named.length === 0) return undefined;
	const columns = named.flatMap((name) => headerOf(name, edition.languages));
	// Where all rows of a source or series were read.
	const isWhole = named.some((name) => name === 'sources' || name === 'series');
	return isWhole ? [...columns, 'locator'] : columns;
}

function checkDate(date: string, edition: string, report: Report): void {
	const late = { code: 'correction-after-edition', severity: 'warning' } as const;
	if (!isDay(date)) report({ field: 'date', code: 'not-a-day' });
	else if (date > edition) report({ field: 'date', ...late, expected: edition });
}

function checkSubject(correction: Correction, ledger: Ledger, report: Report): void {
	const { subject, field, withdraws } = correction;
	const known = columnsOf(subject, ledger);
	if (!known) report({ field: 'subject', code: 'unknown-id', expected: 'the data' });
	if (!field && !withdraws) report({ field: 'field', code: 'empty-required' });
	if (field && known && !known.includes(field))
		report({ field: 'field', code: 'unknown-column', expected: known.join(', ') });
}

/** What is withdrawn is withdrawn once, for something else. */
function checkWithdrawal(correction: Correction, ledger: Ledger, report: Report): void {
	const { subject, withdraws, replacedBy } = correction;
	const first = ledger.corrections.all.find((each) => each.withdraws && each.subject === subject);
	if (withdraws && first && first !== correction)
		report({ field: 'subject', code: 'duplicate-key', expected: `${first.row.read.place.line}` });
	if (replacedBy && (replacedBy === subject || !columnsOf(replacedBy, ledger)))
		report({ field: 'replaced_by', code: 'unknown-id', expected: 'the data' });
}

/** The reports of a correction, with what stands in its cell. */
export function reportOn({ row }: Correction, reporter: Reporter): Report {
	return (finding) => {
		const found = row.cells[finding.field ?? ''];
		reporter.row(row.source, row.read, { found, ...finding });
	};
}

/** What a correction must be by itself: dated, of something that exists, of a column it has. Published ones are not judged again. */
export function checkCorrections(ledger: Ledger, reporter: Reporter): void {
	for (const correction of ledger.corrections.all.filter(({ published }) => !published)) {
		const report = reportOn(correction, reporter);
		checkDate(correction.date, ledger.edition.date, report);
		checkSubject(correction, ledger, report);
		checkWithdrawal(correction, ledger, report);
	}
}
