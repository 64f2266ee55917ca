import { headerOf } from '../../model/table.ts';
import { writeCsv } from '../read/csv.ts';

/** What a line of corrections.csv says; what is not known stands in capitals, for the editor to fill in. */
export interface CorrectionDraft {
	readonly date: string;
	readonly kind: 'correction' | 'revision' | 'withdrawal';
	readonly subject: string;
	readonly field?: string;
	readonly was?: string;
	readonly now?: string;
}

const slug = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

const reasons: Readonly<Record<string, string>> = { reason_en: 'WHY', reason_es: 'POR QUÉ' };

/** The line to add to corrections.csv, as it must be written there. */
export function correctionLine(draft: CorrectionDraft, languages: readonly string[]): string {
	const { date, kind, subject, field = '' } = draft;
	const cells: Readonly<Record<string, string | undefined>> = {
		...draft,
		...reasons,
		id: slug(`${date}-${subject}-${field || kind}`)
	};
	const header = headerOf('corrections', languages);
	const [, line = ''] = writeCsv(header, [header.map((name) => cells[name])]).split('\n');
	return line;
}

/** The day after a date: the first on which what was published then can be corrected. */
export function dayAfter(date: string): string {
	const next = new Date(`${date}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.toISOString().slice(0, 10);
}
