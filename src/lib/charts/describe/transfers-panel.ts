import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod, years } from '../../model/period.ts';
import { producerOf } from '../../model/source.ts';
import { plain } from '../../model/text.ts';
import { quantityOfTransfer, type Transfer } from '../../model/transfer.ts';
import type { TimelinePanel, TransferMark, TransferShape } from '../description/time-chart.ts';
import { packLanes } from '../description/lanes.ts';
import { chartWords, type ChartWords } from '../../words/browser.ts';

/** First year of the common time axis: the earliest decade from which at least ten transfers are known. */
export function timelineStart(data: Dataset): number {
	const decades = new Map<number, number>();
	for (const { period } of data.tables.transfers) {
		const decade = Math.floor(years(period).first / 10) * 10;
		decades.set(decade, (decades.get(decade) ?? 0) + 1);
	}
	const known = [...decades].filter(([, count]) => count >= 10).map(([decade]) => decade);
	return Math.min(...known, Number(data.edition.date.slice(0, 4)) - 10);
}

/** How a transfer is drawn, by what is said to have come of it. */
export function shapeOf({ category, status }: Transfer): TransferShape {
	if (category === 'meeting') return 'meeting';
	if (status === 'delivered') return 'full';
	return status === 'cancelled' || status === 'not-concluded' ? 'ended' : 'open';
}

function notes(data: Dataset, transfer: Transfer, language: Language, words: ChartWords): string[] {
	const suppliers = transfer.suppliers.map((code) => data.label('country', code, language));
	const status = data.label('transfer-status', transfer.status, language);
	const contested = data.isContested(transfer.id) ? ` · ${words.contested}` : '';
	return [
		`${suppliers.join(', ')} · ${formatPeriod(transfer.period, language)}`,
		`${status}${contested}`,
		`${words.source}: ${producerOf(data.source(transfer.source))}`
	];
}

/** What and how many, on one line. */
export function headingOf(data: Dataset, transfer: Transfer, language: Language): string {
	const quantity = quantityOfTransfer(transfer);
	const item = plain(data.text(transfer.item[language], language));
	return quantity ? `${data.words(quantity, language, 'quantity-unit')} × ${item}` : item;
}

/** What the rows of the timeline stand for. */
export type TimelineRows = 'category' | 'supplier';

interface Group {
	readonly label: string;
	readonly members: readonly Transfer[];
}

/** Rows by category, in the order of its list. */
function byCategory(data: Dataset, language: Language, shown: readonly Transfer[]): Group[] {
	return data.codes('category').map((category) => ({
		label: category.name[language],
		members: shown.filter((transfer) => transfer.category === category.id)
	}));
}

/** Sources from which a quarter of all lines or more come: they list every supplier alike. */
function registers({ tables }: Dataset): Set<string> {
	const lines = new Map<string, number>();
	for (const { source } of tables.transfers) lines.set(source, (lines.get(source) ?? 0) + 1);
	const enough = tables.transfers.length / 4;
	return new Set([...lines].filter(([, count]) => count >= enough).map(([source]) => source));
}

/**
 * Rows by supplier country, those with most lines in the registers first: a source that looks at one supplier would
 * tip the order. A line that several countries share stands once, in the last row.
 */
function bySupplier(data: Dataset, language: Language, shown: readonly Transfer[]): Group[] {
	const codes = new Set(shown.flatMap(({ suppliers }) => suppliers));
	const groups = [...codes].map((code) => ({
		label: data.label('country', code, language),
		members: shown.filter(({ suppliers }) => suppliers.length === 1 && suppliers[0] === code)
	}));
	const shared = {
		label: chartWords[language].severalSuppliers,
		members: shown.filter(({ suppliers }) => suppliers.length > 1)
	};
	const listed = registers(data);
	const rank = ({ members }: Group) => members.filter(({ source }) => listed.has(source)).length;
	groups.sort((a, b) => rank(b) - rank(a) || a.label.localeCompare(b.label, language));
	return [...groups, shared];
}

/** The timeline of transfers from `first` to `last`: every supplier, in rows by category or by supplier; rows without any are left out. */
export function transfersPanel(
	data: Dataset,
	language: Language,
	words: ChartWords,
	first: number,
	last: number,
	by: TimelineRows = 'category'
): TimelinePanel {
	const shown = data.tables.transfers.filter((transfer) => {
		const { first: from, last: to } = years(transfer.period);
		// A row that repeats another, or is part of one, is in the table; drawn as well it would look like one more.
		const stands = transfer.same_as === undefined && transfer.part_of === undefined;
		return stands && to >= first && from <= last;
	});
	const rows: { label: string; lanes: number }[] = [];
	const marks: TransferMark[] = [];
	const groups = by === 'category' ? byCategory : bySupplier;
	for (const { label, members } of groups(data, language, shown)) {
		if (members.length === 0) continue;
		const intervals = members.map(({ period }) => {
			const { first: from, last: to } = years(period);
			return { from: Math.max(from, first) - 0.5, to: Math.min(to, last) + 0.5 };
		});
		const { lanes, count } = packLanes(intervals);
		members.forEach((transfer, index) =>
			marks.push({
				id: transfer.id,
				...intervals[index]!,
				row: rows.length,
				lane: lanes[index]!,
				shape: shapeOf(transfer),
				contested: data.isContested(transfer.id),
				facts: {
					suppliers: transfer.suppliers,
					category: transfer.category,
					status: transfer.status
				},
				figure: headingOf(data, transfer, language),
				notes: notes(data, transfer, language, words)
			})
		);
		rows.push({ label, lanes: count });
	}
	return { kind: 'timeline', label: words.transfers, rows, marks };
}
