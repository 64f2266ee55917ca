import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { isYear, years } from '../model/period.ts';
import { isCounted } from '../model/transfer.ts';
import { cardView, type CardView } from './indicator.ts';
import { figureView, type FigureView, type SourceLink } from './figure.ts';
import { transfersView, type SupplierCount } from './transfer.ts';

/** One year under the big picture: each producer's value, and how many lines of transfers end in it. */
interface YearRow {
	readonly year: number;
	readonly values: readonly (FigureView | undefined)[];
	readonly transfers: number;
}

/** The transfers as a card: lines counted, by whom, between which years. */
export interface TransfersCardView {
	readonly lines: number;
	readonly delivered: number;
	readonly first: number;
	readonly last: number;
	readonly suppliers: readonly SupplierCount[];
	readonly sources: readonly SourceLink[];
}

export interface HomeView {
	readonly transfers: TransfersCardView;
	/** The figures the project started from. */
	readonly cards: readonly CardView[];
	/** The other indicators, as lines. */
	readonly others: readonly CardView[];
	readonly producers: readonly {
		readonly id: string;
		readonly title: string;
		readonly unit: string;
	}[];
	readonly years: readonly YearRow[];
	readonly copies: number;
	readonly total: number;
}

/** The first five indicators stand as cards on the start page. */
const cardsShown = 5;

function transfersCard(data: Dataset, language: Language): TransfersCardView {
	const { suppliers, registers } = transfersView(data, language);
	const counted = data.tables.transfers.filter(isCounted);
	const ends = counted.map(({ period }) => years(period));
	return {
		lines: counted.length,
		delivered: counted.filter(({ status }) => status === 'delivered').length,
		first: Math.min(...ends.map(({ first }) => first)),
		last: Math.max(...ends.map(({ last }) => last)),
		suppliers,
		sources: registers.map(({ source }) => source)
	};
}

/** Series of an indicator that have yearly national values and are definitive. */
function yearlySeries(data: Dataset, indicator: string): string[] {
	return data
		.seriesOf(indicator)
		.filter(({ id }) => !id.endsWith('-preliminary'))
		.map(({ id }) => id)
		.filter((id) => data.nationalOf(id).filter(({ period }) => isYear(period)).length > 3);
}

/** The start page: the indicators' cards, and the years of the first one beside the transfers. */
export function homeView(data: Dataset, language: Language): HomeView {
	const lead = data.indicators[0]!;
	const series = yearlySeries(data, lead.id);
	const values = series.map(
		(id) =>
			new Map(
				data
					.observationsIn(data.edition.country, id)
					.filter(({ period }) => isYear(period))
					.map((row) => [years(row.period).first, figureView(data, row, language)])
			)
	);
	const lines = new Map<number, number>();
	for (const { period } of data.tables.transfers.filter(isCounted)) {
		const { last } = years(period);
		lines.set(last, (lines.get(last) ?? 0) + 1);
	}
	const known = values.flatMap((each) => [...each.keys()]);
	const [first, last] = [Math.min(...known), Math.max(...known)];
	const rows = Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => ({
		year,
		values: values.map((each) => each.get(year)),
		transfers: lines.get(year) ?? 0
	}));
	const all = data.indicators.map((indicator) => cardView(data, indicator, language));
	const cards = all.slice(0, cardsShown);
	const others = all.slice(cardsShown);
	const shown = [
		...cards.flatMap(({ headline, newest }) => [headline, ...newest]),
		...others.map(({ headline }) => headline),
		...rows.flatMap((row) => row.values)
	].filter((figure) => figure !== undefined);
	const unique = [...new Map(shown.map((figure) => [figure.id, figure])).values()];
	return {
		cards,
		others,
		transfers: transfersCard(data, language),
		producers: series.map((id) => ({
			id,
			title: data.series(id).title[language],
			unit: data.unitWords(data.series(id).unit, language).name
		})),
		years: rows,
		copies: unique.filter(({ readIn }) => readIn).length,
		total: unique.length
	};
}
