import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { plain } from '../model/text.ts';
import { transferView, type TransferView } from './transfer.ts';

/** One deal: all its lines and all that is said of them. */
export interface DealView {
	readonly deal: string;
	readonly title: string;
	readonly suppliers: readonly string[];
	/** The lines that stand for themselves, then the versions of others. */
	readonly lines: readonly TransferView[];
	readonly versions: readonly TransferView[];
	readonly contested: boolean;
	readonly copies: number;
}

/** Ids of all deals, in the order of the file. */
export function dealIds(data: Dataset): string[] {
	return [...new Set(data.tables.transfers.map(({ deal }) => deal))];
}

/** A deal by its id; `undefined` where no line has it. */
export function dealView(data: Dataset, deal: string, language: Language): DealView | undefined {
	const rows = data.tables.transfers
		.filter((row) => row.deal === deal)
		.sort((a, b) => (a.period.start ?? '').localeCompare(b.period.start ?? ''));
	if (rows.length === 0) return undefined;
	const views = rows.map((row) => transferView(data, row, language));
	const repeated = new Set(rows.filter(({ same_as }) => same_as).map(({ id }) => id));
	const lines = views.filter(({ id }) => !repeated.has(id));
	const lead = (lines[0] ?? views[0])!;
	return {
		deal,
		title: capital(plain(lead.item)),
		suppliers: [...new Set(views.flatMap(({ suppliers }) => suppliers))],
		lines,
		versions: views.filter(({ id }) => repeated.has(id)),
		contested: views.some(({ contested }) => contested),
		copies: rows.filter(({ read_in }) => read_in !== undefined).length
	};
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
