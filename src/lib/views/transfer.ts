import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod } from '../model/period.ts';
import { formatFigure, formatNumber } from '../model/quantity.ts';
import { plain, type Segment } from '../model/text.ts';
import { priceOfTransfer, quantityOfTransfer, type Transfer } from '../model/transfer.ts';
import { quotation, sourceLink, type Quotation, type SourceLink } from './figure.ts';
import { statementView, type StatementView } from './statement.ts';
import { formerValueViews, type FormerValueView } from './former-value.ts';
import { goodsOf, tieOfItem, type Goods, type Tie } from './transfers/goods.ts';

/** Another entry, as an entry that is tied to it names it. */
interface RelatedLine extends Tie {
	readonly id: string;
	readonly deal: string;
	/** What it is of, and its period. */
	readonly name: string;
}

function relatedLine(data: Dataset, id: string, language: Language): RelatedLine {
	const row = data.transfer(id);
	const item = plain(data.text(row.item[language], language));
	const name = `${item} (${formatPeriod(row.period, language)})`;
	return { id, deal: row.deal, name, ...tieOfItem(data, row, language) };
}

/** One entry of the list of transfers. */
export interface TransferView {
	readonly id: string;
	readonly deal: string;
	readonly period: string;
	readonly suppliers: readonly string[];
	readonly company: string | undefined;
	readonly recipient: string;
	readonly item: readonly Segment[];
	/** What and how many, in words. */
	readonly goods: Goods;
	readonly category: string;
	readonly quantity: string;
	readonly price: string;
	readonly tiv: string;
	readonly ordered: string;
	readonly local: boolean;
	readonly status: string;
	/** Something other than a delivery: drawn with an open sign. */
	readonly open: boolean;
	readonly contested: boolean;
	readonly source: SourceLink;
	readonly locator: string | undefined;
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
		period: formatPeriod(row.period, language),
		suppliers: row.suppliers.map((code) => data.label('country', code, language)),
		company: row.company,
		recipient: row.recipient[language],
		item: data.text(row.item[language], language),
		goods: goodsOf(data, row, language),
		category: data.label('category', row.category, language),
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
		local: row.local_production ?? false,
		status: data.label('transfer-status', row.status, language),
		open: row.status !== 'delivered' || row.category === 'meeting',
		contested: data.isContested(row.id),
		source: sourceLink(data, row.source),
		locator: row.locator,
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

/** All transfers, one by one, and the registers most of them come from. */
export interface TransfersView {
	readonly rows: readonly TransferView[];
	readonly registers: readonly RegisterView[];
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

/** Whether the source prints the same digits as the page shows. */
export function isPrintedAlike({ asPrinted, quantity }: TransferView): boolean {
	return asPrinted !== undefined && asPrinted.words === quantity.replace(/\D/g, '');
}

/** All transfers, latest first. */
export function transfersView(data: Dataset, language: Language): TransfersView {
	const rows = [...data.tables.transfers]
		.sort(
			(a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? '') || a.id.localeCompare(b.id)
		)
		.map((row) => transferView(data, row, language));
	return { rows, registers: registerOf(data, language) };
}
