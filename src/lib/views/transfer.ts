import { shapeOf } from '../charts/describe/transfers-panel.ts';
import type { TransferShape } from '../charts/description/time-chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod, years } from '../model/period.ts';
import { formatFigure, formatNumber } from '../model/quantity.ts';
import { plain, type Segment } from '../model/text.ts';
import {
	isCounted,
	priceOfTransfer,
	quantityOfTransfer,
	type Transfer
} from '../model/transfer.ts';
import { quotation, sourceLink, type Quotation, type SourceLink } from './figure.ts';
import { statementView, type StatementView } from './statement.ts';
import { formerValueViews, type FormerValueView } from './former-value.ts';

/** Another line, as a line that is tied to it names it. */
interface RelatedLine {
	readonly id: string;
	/** What it is of, and its period. */
	readonly name: string;
}

function relatedLine(data: Dataset, id: string, language: Language): RelatedLine {
	const { item, period } = data.transfer(id);
	const name = plain(data.text(item[language], language));
	return { id, name: `${name} (${formatPeriod(period, language)})` };
}

/** One line of the list of transfers. */
export interface TransferView {
	readonly id: string;
	readonly deal: string;
	/** What the filter looks at: codes with spaces between, first and last year. */
	readonly codes: {
		readonly suppliers: string;
		readonly category: string;
		readonly status: string;
		readonly years: string;
	};
	readonly period: string;
	readonly suppliers: readonly string[];
	readonly company: string | undefined;
	readonly recipient: string;
	readonly item: readonly Segment[];
	readonly category: string;
	readonly qualifier: string;
	readonly quantity: string;
	readonly price: string;
	readonly tiv: string;
	readonly ordered: string;
	readonly condition: string;
	readonly local: boolean;
	readonly status: string;
	readonly shape: TransferShape;
	readonly contested: boolean;
	readonly source: SourceLink;
	readonly readIn: SourceLink | undefined;
	readonly asPrinted: Quotation | undefined;
	readonly caveat: readonly Segment[];
	readonly sameAs: RelatedLine | undefined;
	readonly partOf: RelatedLine | undefined;
	readonly overlaps: readonly RelatedLine[];
	readonly statements: readonly StatementView[];
	/** What it was before its corrections. */
	readonly corrected: readonly FormerValueView[];
}

/** A transfer as the list shows it. */
export function transferView(data: Dataset, row: Transfer, language: Language): TransferView {
	const quantity = quantityOfTransfer(row);
	const price = priceOfTransfer(row);
	return {
		id: row.id,
		deal: row.deal,
		codes: {
			suppliers: row.suppliers.join(' '),
			category: row.category,
			status: row.status,
			years: `${years(row.period).first} ${years(row.period).last}`
		},
		period: formatPeriod(row.period, language),
		suppliers: row.suppliers.map((code) => data.label('country', code, language)),
		company: row.company,
		recipient: row.recipient[language],
		item: data.text(row.item[language], language),
		category: data.label('category', row.category, language),
		qualifier: quantity ? data.qualifierWord(quantity.qualifier, language) : '',
		quantity: quantity
			? (formatFigure(
					quantity,
					data.unitWords(quantity.unit, language, 'quantity-unit'),
					language
				) ?? '')
			: '',
		price: price ? data.words(price, language) : '',
		tiv: row.tiv === undefined ? '' : formatNumber(row.tiv, language),
		ordered: row.ordered ? formatPeriod(row.ordered, language) : '',
		condition:
			row.condition && row.condition !== 'new'
				? data.label('condition', row.condition, language)
				: '',
		local: row.local_production ?? false,
		status: data.label('transfer-status', row.status, language),
		shape: shapeOf(row),
		contested: data.isContested(row.id),
		source: sourceLink(data, row.source),
		readIn: row.read_in ? sourceLink(data, row.read_in) : undefined,
		asPrinted: quotation(data, row),
		caveat: row.caveat ? data.text(row.caveat[language], language) : [],
		sameAs: row.same_as ? relatedLine(data, row.same_as, language) : undefined,
		partOf: row.part_of ? relatedLine(data, row.part_of, language) : undefined,
		overlaps: row.overlaps.map((id) => relatedLine(data, id, language)),
		statements: data.statementsOn(row.id).map((each) => statementView(data, each, language)),
		corrected: formerValueViews(data, row.id, language)
	};
}

/** Lines of the registers by supplier country, most first; a line of several suppliers is counted for each of them. */
export interface SupplierCount {
	readonly name: string;
	readonly lines: number;
}

export interface TransfersView {
	readonly rows: readonly TransferView[];
	readonly suppliers: readonly SupplierCount[];
	readonly registers: readonly RegisterView[];
	readonly filter: FilterView;
	readonly copies: number;
}

/** A source that a large part of the lines come from, with the caveat all of them share. */
export interface RegisterView {
	readonly source: SourceLink;
	/** The copy in which most of its lines were read. */
	readonly readIn: SourceLink | undefined;
	readonly lines: number;
	readonly caveat: readonly Segment[];
}

/** The registers most lines come from: a quarter of all lines or more, with a caveat of their own. */
export function registerOf(data: Dataset, language: Language): RegisterView[] {
	const { transfers } = data.tables;
	const bySource = new Map<string, number>();
	for (const row of transfers) bySource.set(row.source, (bySource.get(row.source) ?? 0) + 1);
	return [...bySource].flatMap(([id, lines]) => {
		const { caveat } = data.source(id);
		if (!caveat || lines * 4 < transfers.length) return [];
		const copy = usualCopy(transfers.filter(({ source }) => source === id));
		return [
			{
				source: sourceLink(data, id),
				readIn: copy ? sourceLink(data, copy) : undefined,
				lines,
				caveat: data.text(caveat[language], language)
			}
		];
	});
}

/** The copy that most lines were read in; `undefined` where most were read in the source itself. */
function usualCopy(rows: readonly Transfer[]): string | undefined {
	const counts = new Map<string | undefined, number>();
	for (const { read_in } of rows) counts.set(read_in, (counts.get(read_in) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether a line comes from a register in the usual way: the list names that source once, above its lines. */
export function isOfRegister(
	{ source, readIn }: Pick<TransferView, 'source' | 'readIn'>,
	registers: readonly RegisterView[]
): boolean {
	return registers.some(
		(register) => register.source.id === source.id && register.readIn?.id === readIn?.id
	);
}

/** Whether the source prints the same digits as the list shows. */
export function isPrintedAlike({ asPrinted, quantity }: TransferView): boolean {
	return asPrinted !== undefined && asPrinted.words === quantity.replace(/\D/g, '');
}

/** What the filter of the list offers: only codes that occur. */
export interface FilterView {
	readonly suppliers: readonly { readonly id: string; readonly name: string }[];
	readonly categories: readonly { readonly id: string; readonly name: string }[];
	readonly statuses: readonly { readonly id: string; readonly name: string }[];
	readonly first: number;
	readonly last: number;
}

/** What a list of transfers can be narrowed by. */
export function filterView(data: Dataset, language: Language): FilterView {
	const { transfers } = data.tables;
	const used = {
		country: new Set(transfers.flatMap((row) => row.suppliers)),
		category: new Set(transfers.map((row) => row.category)),
		'transfer-status': new Set(transfers.map((row) => row.status))
	};
	const options = (list: keyof typeof used) =>
		data
			.codes(list)
			.filter(({ id }) => used[list].has(id))
			.map(({ id, name }) => ({ id, name: name[language] }));
	const spans = transfers.map(({ period }) => years(period));
	return {
		suppliers: options('country').sort((a, b) => a.name.localeCompare(b.name, language)),
		categories: options('category'),
		statuses: options('transfer-status'),
		first: Math.min(...spans.map(({ first }) => first)),
		last: Math.max(...spans.map(({ last }) => last))
	};
}

/** All transfers, latest first. */
export function transfersView(data: Dataset, language: Language): TransfersView {
	const { transfers } = data.tables;
	const rows = [...transfers]
		.sort(
			(a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? '') || a.id.localeCompare(b.id)
		)
		.map((row) => transferView(data, row, language));
	const registers = registerOf(data, language);
	// Countries are counted in the registers alone: a source that looks at one supplier would tip the list.
	const registerIds = new Set(registers.map(({ source }) => source.id));
	const bySupplier = new Map<string, number>();
	for (const row of transfers.filter(isCounted).filter((each) => registerIds.has(each.source)))
		for (const code of row.suppliers) bySupplier.set(code, (bySupplier.get(code) ?? 0) + 1);
	return {
		rows,
		suppliers: [...bySupplier]
			.map(([code, lines]) => ({ name: data.label('country', code, language), lines }))
			.sort((a, b) => b.lines - a.lines || a.name.localeCompare(b.name, language)),
		registers,
		filter: filterView(data, language),
		copies: transfers.filter(({ read_in }) => read_in !== undefined).length
	};
}
