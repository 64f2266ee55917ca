import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatBrief, years } from '../../model/period.ts';
import type { Transfer } from '../../model/transfer.ts';
import { capital } from '../../words/phrase.ts';
import { wordsOf } from '../../words/index.ts';
import { disputes } from './disputes.ts';
import { goodsOfDeal, standing, type Goods } from './goods.ts';

/** One deal in a line: when, who, what, how it ended, and what is disputed. */
export interface DealLine {
	readonly deal: string;
	/** Ids of its entries. */
	readonly entries: readonly string[];
	readonly when: string;
	/** The last year of it. */
	readonly last: number;
	readonly suppliers: string;
	readonly goods: Goods;
	readonly status: string;
	/** Nobody disputes that it was delivered. */
	readonly settled: boolean;
	readonly disputed: string;
}

/** Entries by their deal, in the order of the file. */
export function dealsOf(data: Dataset): Map<string, Transfer[]> {
	return Map.groupBy(data.tables.transfers, ({ deal }) => deal);
}

/** Suppliers of some entries, each once. */
export function suppliersOf(
	data: Dataset,
	rows: readonly Transfer[],
	language: Language
): string[] {
	const codes = new Set(rows.flatMap(({ suppliers }) => suppliers));
	return [...codes].map((code) => data.label('country', code, language));
}

/** The years of some entries, as short as they stand in a list. */
export function whenOf(rows: readonly Transfer[], language: Language): string {
	const [only] = rows;
	if (rows.length === 1) return formatBrief(only!.period, language);
	const all = rows.map(({ period }) => years(period));
	const first = Math.min(...all.map((each) => each.first));
	const last = Math.max(...all.map((each) => each.last));
	return first === last ? String(first) : `${first}–${last}`;
}

/** A deal as the list shows it. */
export function dealLine(data: Dataset, rows: readonly Transfer[], language: Language): DealLine {
	const own = standing(rows);
	const goods = goodsOfDeal(data, rows, language);
	const words = wordsOf(language).transfers;
	const fields = disputes(data, rows).map((field) => words.disputable[field]);
	const statuses = [...new Set(own.map(({ status }) => status))];
	const isMeeting = own.every(({ category }) => category === 'meeting');
	return {
		deal: own[0]!.deal,
		entries: rows.map(({ id }) => id),
		when: whenOf(own, language),
		last: Math.max(...own.map(({ period }) => years(period).last)),
		suppliers: suppliersOf(data, own, language).join(', '),
		goods: { ...goods, words: capital(goods.words) },
		status: isMeeting
			? words.meeting
			: statuses.map((status) => data.label('transfer-status', status, language)).join(', '),
		settled: fields.length === 0 && statuses.join() === 'delivered' && !isMeeting,
		disputed: fields.length === 0 ? '' : words.disagree(fields)
	};
}

/** Deals that read alike are numbered: a name leads to one place. */
function toldApart(lines: readonly DealLine[], language: Language): DealLine[] {
	const { numbered } = wordsOf(language).transfers;
	const alike = Map.groupBy(lines, ({ when, suppliers, goods }) =>
		[when, suppliers, goods.words].join(' ')
	);
	return [...alike.values()].flatMap((same) =>
		same.map((line, index) => {
			const words = numbered(line.goods.words, index + 1);
			return same.length === 1 ? line : { ...line, goods: { ...line.goods, words } };
		})
	);
}

/** All deals, the newest first. */
export function dealLines(data: Dataset, language: Language): DealLine[] {
	const lines = [...dealsOf(data).values()].map((rows) => dealLine(data, rows, language));
	return toldApart(lines, language).sort((a, b) => b.last - a.last || a.deal.localeCompare(b.deal));
}
