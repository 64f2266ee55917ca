import type { RowsChart } from '../charts/description/rows.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { years, type Period } from '../model/period.ts';
import { plain } from '../model/text.ts';
import type { Transfer } from '../model/transfer.ts';
import { capital, conjoined } from '../words/phrase.ts';
import { wordsOf } from '../words/index.ts';
import { rowsView, type RowView } from './rows.ts';
import { sourceAddresses, type SourceAddress } from './source-address.ts';
import { registerOf, transferView, type RegisterView, type TransferView } from './transfer.ts';
import { dealLine, dealsOf, suppliersOf, whenOf, type DealLine } from './transfers/deals.ts';
import { goodsOfDeal, standing, tieOfItem, type Tie } from './transfers/goods.ts';

/** The years of a deal on the volumes of all suppliers. */
interface StripView {
	readonly row: RowView;
	readonly first: number;
	readonly last: number;
	/** Each year of the axis, and whether it is one of the deal's. */
	readonly years: readonly { readonly year: number; readonly marked: boolean }[];
}

/** One deal: all its entries and all that is said of them. */
export interface DealView {
	readonly deal: string;
	readonly title: string;
	readonly titleTie: Tie;
	readonly suppliers: readonly string[];
	/** Who supplied what to whom, when, and how it ended. */
	readonly told: string;
	readonly tie: Tie;
	readonly disputed: string;
	/** The entries that stand for themselves, then the versions of others. */
	readonly lines: readonly TransferView[];
	readonly versions: readonly TransferView[];
	/** What all of several entries rest on, which then do not name it each. */
	readonly shared: Pick<TransferView, 'source' | 'readIn'> | undefined;
	readonly copies: number;
	/** Of the entries and of what is said of them, for paper. */
	readonly sources: readonly SourceAddress[];
}

/** What surrounds a deal on its page. */
export interface DealPage extends DealView {
	readonly strip: StripView | undefined;
	readonly years: string;
	/** The same supplier's deals before and after it. */
	readonly before: DealLine | undefined;
	readonly after: DealLine | undefined;
	readonly registers: readonly RegisterView[];
}

/** Ids of all deals, in the order of the file. */
export function dealIds(data: Dataset): string[] {
	return [...dealsOf(data).keys()];
}

function toldOf(data: Dataset, rows: readonly Transfer[], language: Language): string {
	const words = wordsOf(language).transfers;
	const own = standing(rows);
	const [lead] = own as [Transfer, ...Transfer[]];
	const suppliers = suppliersOf(data, own, language);
	const kind = lead.category === 'meeting' ? 'meeting' : (lead.status as keyof typeof words.told);
	const country = data.areaName(data.edition.country, language);
	const recipient = lead.recipient[language];
	const told = words.told[kind]({
		supplier: conjoined(language)(suppliers.map(words.country)),
		many: suppliers.length > 1,
		goods: goodsOfDeal(data, rows, language).words,
		to: country,
		when: whenOf(own, language)
	});
	const whole = recipient === country ? told : `${told} ${words.recipientIs(recipient)}`;
	return capital(whole);
}

/** The source of several entries, and the copy it was read in, where all have the same. */
function sharedOf(lines: readonly TransferView[]): DealView['shared'] {
	const [first, ...rest] = lines;
	const isShared = rest.every(
		({ source, readIn }) => source.id === first?.source.id && readIn?.id === first.readIn?.id
	);
	return rest.length > 0 && isShared ? first : undefined;
}

/** A deal by its id; `undefined` where no entry has it. */
export function dealView(data: Dataset, deal: string, language: Language): DealView | undefined {
	const rows = dealsOf(data)
		.get(deal)
		?.toSorted((a, b) => (a.period.start ?? '').localeCompare(b.period.start ?? ''));
	if (!rows) return undefined;
	const views = rows.map((row) => transferView(data, row, language));
	const repeated = new Set(rows.filter(({ same_as }) => same_as).map(({ id }) => id));
	const lines = views.filter(({ id }) => !repeated.has(id));
	const { transfer, observation, derived } = goodsOfDeal(data, rows, language);
	const versions = views.filter(({ id }) => repeated.has(id));
	const lead = lines[0] ?? views[0]!;
	return {
		deal,
		title: capital(plain(lead.item)),
		titleTie: tieOfItem(data, data.transfer(lead.id), language),
		suppliers: suppliersOf(data, rows, language),
		told: toldOf(data, rows, language),
		tie: {
			...(transfer ? { transfer } : {}),
			...(observation ? { observation } : {}),
			...(derived ? { derived } : {})
		},
		disputed: dealLine(data, rows, language).disputed,
		lines,
		versions,
		shared: sharedOf(lines),
		copies: rows.filter(({ read_in }) => read_in !== undefined).length,
		sources: sourceAddresses(data, [
			...[...lines, ...versions].map(({ id }) => data.transfer(id)),
			...rows.flatMap(({ id }) => data.statementsOn(id))
		])
	};
}

/** Every year of a period. */
function yearsOf(period: Period): number[] {
	const { first, last } = years(period);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where the years of a deal stand on the volumes; `undefined` where they are outside the chart, or there is none. */
function stripOf(chart: RowsChart, rows: readonly Transfer[]): StripView | undefined {
	const { first, last } = chart;
	const row = rowsView(chart).rows.find(({ kind }) => kind === 'volumes');
	const all = new Set(standing(rows).flatMap(({ period }) => yearsOf(period)));
	const axis = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const marked = axis.map((year) => ({ year, marked: all.has(year) }));
	const isSeen = marked.some((each) => each.marked);
	return row && isSeen ? { row, first, last, years: marked } : undefined;
}

const order = (rows: readonly Transfer[]): string =>
	standing(rows)
		.map(({ period }) => period.end ?? '')
		.sort()
		.at(-1)!;

/** The deals of the same supplier, in the order of their years. */
function neighbours(data: Dataset, deal: string, language: Language) {
	const deals = [...dealsOf(data)];
	const [supplier] = standing(deals.find(([id]) => id === deal)![1])[0]!.suppliers;
	const same = deals
		.filter(([, rows]) => standing(rows)[0]!.suppliers[0] === supplier)
		.sort(([a, x], [b, y]) => order(x).localeCompare(order(y)) || a.localeCompare(b));
	const at = same.findIndex(([id]) => id === deal);
	const line = (index: number) => {
		const found = index < 0 ? undefined : same[index];
		return found && dealLine(data, found[1], language);
	};
	return { before: line(at - 1), after: line(at + 1) };
}

/** A deal with what surrounds it; `undefined` where no entry has its id. */
export function dealPage(
	data: Dataset,
	deal: string,
	chart: RowsChart,
	language: Language
): DealPage | undefined {
	const view = dealView(data, deal, language);
	if (!view) return undefined;
	const rows = dealsOf(data).get(deal)!;
	const sources = new Set(view.lines.map(({ source }) => source.id));
	return {
		...view,
		strip: stripOf(chart, rows),
		years: whenOf(standing(rows), language),
		...neighbours(data, deal, language),
		registers: registerOf(data, language).filter(({ source }) => sources.has(source.id))
	};
}
