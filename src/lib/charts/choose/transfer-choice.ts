import type { Tally } from '../../words/choice.ts';
import type { Mark, VolumeRow } from '../description/rows.ts';
import type { Entry } from '../description/transfers.ts';

/** What may be chosen of the transfers, in the order of the form. */
export const choiceFields = ['supplier', 'category', 'status', 'from', 'to'] as const;

/** What a reader has chosen of the transfers; an empty field is no choice. */
export type TransferChoice = Partial<Record<(typeof choiceFields)[number], string>>;

/** Reads a fragment such as `#supplier=US&from=2000`; `undefined` where it is something else (the id of an entry). */
export function parseChoice(fragment: string): TransferChoice | undefined {
	const text = fragment.replace(/^#/, '');
	if (text !== '' && !text.includes('=')) return undefined;
	return Object.fromEntries(new URLSearchParams(text));
}

/** Writes a choice as a fragment; empty where nothing is chosen. */
export function writeChoice(choice: TransferChoice): string {
	const chosen = Object.entries(choice).filter(([, value]) => value !== '');
	return chosen.length === 0 ? '' : `#${new URLSearchParams(chosen)}`;
}

/** Whether an entry fits a choice: its years need to overlap the chosen ones. */
export function fits(
	{ supplier, category, status, from, to }: TransferChoice,
	entry: Pick<Entry, 'suppliers' | 'category' | 'status' | 'first' | 'last'>
): boolean {
	return (
		(!supplier || entry.suppliers.includes(supplier)) &&
		(!category || entry.category === category) &&
		(!status || entry.status === status) &&
		(!from || entry.last >= Number(from)) &&
		(!to || entry.first <= Number(to))
	);
}

/** What an entry is counted as: a delivery, something that differs from one, or not at all. */
export type Kind = Exclude<keyof Tally, 'all'>;

/** What is reported, planned or contested is never counted with what was delivered. */
export function kindOf({ leftOut, status, contested }: Entry): Kind {
	if (leftOut) return leftOut;
	if (status !== 'delivered') return 'open';
	return contested ? 'disputed' : 'delivered';
}

/** Counts entries by kind. */
export function tally(entries: readonly Entry[]): Tally {
	const counts = { delivered: 0, disputed: 0, open: 0, repeat: 0, part: 0, meeting: 0 };
	for (const entry of entries) counts[kindOf(entry)] += 1;
	return { all: entries.length, ...counts };
}

/** The volumes of some years. */
export interface Volumes {
	/** The years of the choice that the volumes cover. */
	readonly first: number;
	readonly last: number;
	/** All suppliers together, from the lower copy to the higher one. */
	readonly low: number;
	readonly high: number;
	/** What is told apart, the largest supplier first. */
	readonly suppliers: readonly (readonly [code: string, volume: number])[];
}

/** The supplier of a mark, which the pile of all others does not name. */
const supplierOf = ({ id }: Mark): string => id.slice(id.lastIndexOf('.') + 1).toUpperCase();

const sum = (values: readonly number[]): number =>
	Math.round(values.reduce((all, value) => all + value, 0) * 1e6) / 1e6;

/** The volumes of the years of a choice; `undefined` where none of these years has one. */
export function volumesOf(
	{ piles, totals }: Pick<VolumeRow, 'piles' | 'totals'>,
	{ from, to }: TransferChoice
): Volumes | undefined {
	const [begin, end] = [from ? Number(from) : -Infinity, to ? Number(to) : Infinity];
	const isIn = ({ x }: Mark) => x >= begin && x <= end;
	const all = totals.filter(isIn);
	if (all.length === 0) return undefined;
	const told = piles.flatMap(({ marks }) => marks).filter(isIn);
	const suppliers = [...Map.groupBy(told, supplierOf)]
		.map(([code, own]) => [code, sum(own.map(({ y }) => y ?? 0))] as const)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return {
		first: Math.min(...all.map(({ x }) => x)),
		last: Math.max(...all.map(({ x }) => x)),
		low: sum(all.map(({ y, low }) => low ?? y ?? 0)),
		high: sum(all.map(({ y, high }) => high ?? y ?? 0)),
		suppliers
	};
}
