import type { ChoiceOptions, ComparableSeries } from '../charts/choose/options.ts';
import { drawnSeriesIds } from '../charts/choose/within.ts';
import { drawnSeries, sinceOf } from '../charts/describe/drawn-series.ts';
import {
	indicatorRowsChart,
	mainChart,
	transfersRowsChart
} from '../charts/describe/row-charts.ts';
import { keySigns } from '../charts/description/key.ts';
import { suppliesOf } from '../charts/description/piles.ts';
import type { RowsChart } from '../charts/description/rows.ts';
import { publicAddress } from '../citation/record.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod, parsePeriod, years } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { producerOf } from '../model/source.ts';
import { plain } from '../model/text.ts';
import { presetsOf, type PresetGroup } from './presets.ts';
import { rowsView, type RowsView } from './rows.ts';

/** What a reader may choose from on the page of comparisons. */
export interface CompareView {
	readonly presets: readonly PresetGroup[];
	readonly groups: readonly {
		readonly id: string;
		readonly title: string;
		readonly series: readonly {
			readonly id: string;
			readonly title: string;
			/** What it is looked for by beside its title. */
			readonly names: string;
			readonly unit: string;
			readonly span: string;
		}[];
	}[];
	readonly suppliers: readonly { readonly id: string; readonly name: string }[];
	readonly first: number;
	readonly last: number;
	/** A row of each kind and every sign of the key: what the rows of a choice are built like. */
	readonly model: RowsView;
}

/** The series of an indicator that its chart draws, in the order of the data. */
function comparable(data: Dataset, indicator: Indicator, language: Language): Series[] {
	const drawn = drawnSeriesIds(indicatorRowsChart(data, indicator, language));
	return data.seriesOf(indicator.id).filter(({ id }) => drawn.includes(id));
}

/** Years of a series' national figures in words. */
function spanOf(data: Dataset, { id }: Series): string {
	const all = data.nationalOf(id).map(({ period }) => years(period));
	const [first, last] = [
		Math.min(...all.map((each) => each.first)),
		Math.max(...all.map((each) => each.last))
	];
	return first === last ? `${first}` : `${first}–${last}`;
}

function modelOf(main: RowsChart): RowsView {
	const view = rowsView(main);
	const rows = (['values', 'volumes'] as const).flatMap(
		(kind) => view.rows.find((row) => row.kind === kind) ?? []
	);
	return { ...view, rows, key: keySigns };
}

/** The page of comparisons: ready choices, and every series that is drawn somewhere, by indicator. */
export function compareView(data: Dataset, language: Language): CompareView {
	const main = mainChart(data, language);
	const arms = transfersRowsChart(data, language);
	const groups = data.indicators
		.map((indicator) => ({
			id: indicator.id,
			title: indicator.title[language],
			series: comparable(data, indicator, language).map((series) => ({
				id: series.id,
				title: series.title[language],
				names: `${series.label[language]}, ${producerOf(data.source(series.source))}`,
				unit: data.unitWords(series.unit, language).name,
				span: spanOf(data, series)
			}))
		}))
		.filter(({ series }) => series.length > 0);
	const piles = arms.rows.flatMap((row) => (row.kind === 'volumes' ? row.piles : []));
	return {
		presets: presetsOf(data, language),
		groups,
		suppliers: suppliesOf(piles)
			.map(({ supplier, label }) => ({ id: supplier, name: label }))
			.sort((a, b) => a.name.localeCompare(b.name, language)),
		first: main.first,
		last: main.last,
		model: modelOf(main)
	};
}

/** What the browser reads when a reader chooses, in one language. */
export function compareIndex(data: Dataset, language: Language): ChoiceOptions {
	const series = data.indicators.flatMap((indicator) => {
		const drawn = drawnSeries(data, indicator);
		return comparable(data, indicator, language).map((each): ComparableSeries => {
			const { id, unit, measure, kind, title, label, caveat, source } = each;
			const own = drawn.find(({ series }) => series.id === id);
			return {
				id,
				label: label[language],
				title: title[language],
				indicator: indicator.id,
				indicatorTitle: indicator.title[language],
				doubt: plain(data.text(indicator.doubt[language], language)),
				unit,
				unitName: data.unitWords(unit, language).name,
				measure,
				measureName: data.label('measure', measure, language),
				kind,
				kindName: data.label('kind', kind, language),
				since: own && sinceOf(own),
				caveat: plain(data.text(caveat[language], language)),
				producer: producerOf(data.source(source)),
				source
			};
		});
	});
	return {
		series,
		country: data.areaName(data.edition.country, language),
		edition: data.edition.date,
		day: formatPeriod(parsePeriod(data.edition.date)!, language),
		name: data.edition.name,
		address: publicAddress(data, 'compare/', language)
	};
}
