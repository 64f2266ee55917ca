import type { Row, RowsChart } from '../charts/description/rows.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { formatBrief } from '../model/period.ts';
import type { State } from '../model/state.ts';
import { valueView, type ValueView } from './indicator/value.ts';
import { rowsView, type NameView, type RowsView } from './rows.ts';

/** Who counts, without the figures; of totals each beside its bar. */
function namesOf(
	data: Dataset,
	row: Row,
	names: readonly NameView[],
	language: Language
): NameView[] {
	if (row.kind !== 'spans' || !row.own) return names.map((name) => ({ ...name, newest: '' }));
	return row.spans.map(({ id, series }) => ({
		...{ id, label: data.series(series).label[language], newest: '' },
		swatch: { kind: 'span', index: 0 }
	}));
}

/** A state's chart as its page places it: the newest figures stand in the heads of its rows, with their dates. */
export function stateRowsView(data: Dataset, chart: RowsChart): RowsView {
	const view = rowsView(chart);
	const rows = view.rows.map((row, index) => ({
		...row,
		names: namesOf(data, chart.rows[index]!, row.names, chart.language)
	}));
	return { ...view, rows };
}

/** A figure beside its row: who counts, and when. */
interface HeadFigure {
	readonly value: ValueView;
	readonly label: string;
	readonly period: string;
}

/** The head of a row of a state's chart: what it shows, and the newest figure of each producer. */
export interface StateHead {
	readonly indicator: string;
	readonly title: string;
	/** A row before it is of the same indicator. */
	readonly again: boolean;
	/** The latest first. */
	readonly newest: readonly HeadFigure[];
	/** The totals of a row that has no scale, in the order of their bars. */
	readonly totals: readonly HeadFigure[];
}

function headFigure(data: Dataset, row: Observation, language: Language): HeadFigure {
	const { label, measure } = data.series(row.series);
	return {
		value: valueView(data, row, language),
		label: label[language],
		period: formatBrief(row.period, language, measure === 'cumulative')
	};
}

/** The series of a row and, where its bars are totals, these. */
function drawnIn(data: Dataset, state: State, row: Row): Observation[] {
	if (row.kind === 'spans') return row.spans.map(({ id }) => data.observation(id));
	if (row.kind === 'volumes') return [];
	return row.lines
		.flatMap(({ series }) => data.newestOf(series, state.id) ?? [])
		.sort((a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? ''));
}

/** The heads of the rows that are a state's own, by the rows' ids. */
export function stateHeads(
	data: Dataset,
	state: State,
	{ rows }: Pick<RowsChart, 'rows'>,
	language: Language
): Record<string, StateHead> {
	const own = rows.flatMap((row): [string, StateHead][] => {
		const figures = drawnIn(data, state, row).filter(({ area }) => area === state.id);
		if (figures.length === 0) return [];
		const said = figures.map((each) => headFigure(data, each, language));
		const { indicator } = data.series(figures[0]!.series);
		const isTotals = row.kind === 'spans';
		return [
			[
				row.id,
				{
					indicator,
					title: row.title,
					again: row.title !== data.indicator(indicator).title[language],
					newest: isTotals ? [] : said,
					totals: isTotals ? said : []
				}
			]
		];
	});
	return Object.fromEntries(own);
}
