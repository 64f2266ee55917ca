import { headingOf } from '../charts/choose/caption.ts';
import { caution } from '../charts/choose/comparability.ts';
import { comparabilityWords } from '../words/browser.ts';
import type { ChoiceOptions, ComparableSeries } from '../charts/choose/options.ts';
import {
	drawnSeries,
	shortLabel,
	sinceOf,
	type DrawnSeries
} from '../charts/describe/drawn-series.ts';
import { everything } from '../charts/choose/choice.ts';
import { summarise } from '../charts/describe/summary.ts';
import { publicAddress } from '../citation/record.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { years } from '../model/period.ts';
import { producerOf } from '../model/source.ts';
import { plain, type Segment } from '../model/text.ts';
import { filterView, type FilterView } from './transfer.ts';

/** What a reader may choose from on the page of comparisons. */
export interface CompareView {
	readonly groups: readonly {
		readonly id: string;
		readonly title: string;
		readonly series: readonly {
			readonly id: string;
			readonly title: string;
			readonly unit: string;
			readonly span: string;
		}[];
	}[];
	readonly filter: FilterView;
	/** What stands there until a reader chooses, and where nobody can: the first indicator above all transfers. */
	readonly initial: {
		readonly indicator: string;
		readonly title: string;
		/** Why what is shown does not compare, a sentence a reason. */
		readonly caution: readonly string[];
		readonly series: readonly {
			readonly id: string;
			readonly title: string;
			readonly caveat: readonly Segment[];
			readonly source: string;
			readonly producer: string;
		}[];
		readonly transfers: ChoiceOptions['transfers'];
	};
}

function initialView(data: Dataset, language: Language): CompareView['initial'] {
	const { series: all, transfers } = compareIndex(data, language);
	const { indicator } = all[0]!;
	const series = all.filter((each) => each.indicator === indicator);
	const choice = { ...everything, series: series.map(({ id }) => id) };
	return {
		indicator,
		title: headingOf(series, choice, [], language).title,
		caution: caution(series, true, comparabilityWords[language]),
		series: series.map(({ id, title, indicatorTitle, source, producer }) => ({
			...{ id, source, producer },
			title: `${indicatorTitle}: ${title}`,
			caveat: data.text(data.series(id).caveat[language], language)
		})),
		transfers
	};
}

const drawnOf = (data: Dataset) =>
	data.indicators.flatMap((indicator) =>
		drawnSeries(data, indicator).map((drawn) => ({ indicator, drawn }))
	);

function spanOf(rows: DrawnSeries['rows']): string {
	const first = Math.min(...rows.map(({ period }) => years(period).first));
	const last = Math.max(...rows.map(({ period }) => years(period).last));
	return first === last ? `${first}` : `${first}–${last}`;
}

/** The form of the page of comparisons: every series that is drawn somewhere, by indicator. */
export function compareView(data: Dataset, language: Language): CompareView {
	return {
		groups: data.indicators
			.map((indicator) => ({
				id: indicator.id,
				title: indicator.title[language],
				series: drawnSeries(data, indicator).map(({ series, rows }) => ({
					id: series.id,
					title: series.title[language],
					unit: data.unitWords(series.unit, language).name,
					span: spanOf(rows)
				}))
			}))
			.filter(({ series }) => series.length > 0),
		filter: filterView(data, language),
		initial: initialView(data, language)
	};
}

/** What the browser reads when a reader chooses, in one language. */
export function compareIndex(data: Dataset, language: Language): ChoiceOptions {
	const series = drawnOf(data).map(({ indicator, drawn }): ComparableSeries => {
		const { id, unit, measure, kind, title, caveat, source } = drawn.series;
		return {
			id,
			label: shortLabel(drawn.series, language),
			title: title[language],
			indicator: indicator.id,
			indicatorTitle: indicator.title[language],
			unit,
			unitName: data.unitWords(unit, language).name,
			measure,
			measureName: data.label('measure', measure, language),
			kind,
			kindName: data.label('kind', kind, language),
			since: sinceOf(drawn),
			caveat: plain(data.text(caveat[language], language)),
			producer: producerOf(data.source(source)),
			source,
			summary: summarise(data, language, drawn)
		};
	});
	const registers = new Set(data.tables.transfers.map((row) => row.source));
	const sources = [...registers].map((id) => data.source(id));
	const [register] = sources.filter(({ caveat }) => caveat);
	return {
		series,
		country: data.areaName(data.edition.country, language),
		edition: data.edition.date,
		name: data.edition.name,
		address: publicAddress(data, 'compare/', language),
		transfers: {
			caveat: register?.caveat ? plain(data.text(register.caveat[language], language)) : '',
			producer: [...new Set(sources.map(producerOf))].join('; ')
		}
	};
}
