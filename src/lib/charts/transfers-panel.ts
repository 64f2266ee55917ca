import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod, years } from '../model/period.ts';
import { producerOf } from '../model/source.ts';
import { plain } from '../model/text.ts';
import { quantityOfTransfer, type Transfer } from '../model/transfer.ts';
import type { TimelinePanel, TransferMark, TransferShape } from './description.ts';
import { packLanes } from './lanes.ts';
import type { ChartWords } from './words.ts';

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

/** The timeline of transfers from `first` to `last`: every supplier, one row a category; rows without any are left out. */
export function transfersPanel(
	data: Dataset,
	language: Language,
	words: ChartWords,
	first: number,
	last: number
): TimelinePanel {
	const shown = data.tables.transfers.filter((transfer) => {
		const { first: from, last: to } = years(transfer.period);
		// A row that repeats another, or is part of one, is in the table; drawn as well it would look like one more.
		const stands = transfer.same_as === undefined && transfer.part_of === undefined;
		return stands && to >= first && from <= last;
	});
	const rows: { label: string; lanes: number }[] = [];
	const marks: TransferMark[] = [];
	for (const category of data.codes('category')) {
		const members = shown.filter((transfer) => transfer.category === category.id);
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
				figure: headingOf(data, transfer, language),
				notes: notes(data, transfer, language, words)
			})
		);
		rows.push({ label: category.name[language], lanes: count });
	}
	return { kind: 'timeline', label: words.transfers, rows, marks };
}
