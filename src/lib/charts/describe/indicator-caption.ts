import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod } from '../../model/period.ts';
import { namesUnit } from '../../model/quantity.ts';
import { producerOf } from '../../model/source.ts';
import { plain } from '../../model/text.ts';
import type { Caption } from '../description/caption.ts';
import { drawnObservations, type RowsChart } from '../description/rows.ts';
import { frameWords } from '../../words/browser.ts';
import { editionWords } from './edition-words.ts';

/** The figure as it is quoted, with its unit where the figure does not say it. */
export function quoted(data: Dataset, row: Observation, language: Language): string {
	const { unit } = data.series(row.series);
	const figure = data.words(quantityOf(row, data.series(row.series)), language);
	return namesUnit(unit) ? `${figure} ${data.unitWords(unit, language).name}` : figure;
}

function said(data: Dataset, row: Observation, language: Language): string {
	const status = row.status === 'A' ? [] : [data.label('observation-status', row.status, language)];
	const series = data.series(row.series).title[language];
	return [formatPeriod(row.period, language), ...status, series].join(' · ');
}

/** Who answers for what a chart draws, each once, in the order of the chart. */
export function sourcesOf(data: Dataset, ids: readonly string[]): string[] {
	const sources = new Set(ids.map((id) => data.observation(id).source));
	return [...new Set([...sources].map((id) => producerOf(data.source(id))))];
}

/** What every caption ends with: who answers for what is drawn, which edition, where it stands. */
function papers(
	data: Dataset,
	language: Language,
	ids: readonly string[],
	address: string
): Pick<Caption, 'before' | 'more' | 'warning' | 'sources' | 'edition' | 'address'> {
	const words = frameWords[language];
	return {
		before: words.before,
		more: words.more(address),
		warning: '',
		sources: words.sources(sourcesOf(data, ids)),
		edition: editionWords(data, language),
		address
	};
}

/** The caption of an indicator's figure; `address` is the page it is from. */
export function indicatorCaption(
	data: Dataset,
	indicator: Indicator,
	language: Language,
	chart: RowsChart,
	address: string
): Caption {
	const headline = data.observation(indicator.headline);
	const ids = [headline.id, ...drawnObservations(chart)];
	return {
		title: `${indicator.title[language]}, ${data.areaName(data.edition.country, language)}`,
		figure: quoted(data, headline, language),
		said: said(data, headline, language),
		caveat: plain(data.text(indicator.caveat[language], language)),
		...papers(data, language, ids, address)
	};
}

/** The caption of the main picture: each of its rows says its own figure and doubt. */
export function mainCaption(
	data: Dataset,
	language: Language,
	chart: RowsChart,
	address: string
): Caption {
	const headlines = data.indicators
		.filter(({ id }) => chart.rows.some((row) => row.id === id))
		.map(({ headline }) => headline);
	const ids = [...headlines, ...drawnObservations(chart)];
	const { title } = chart;
	return { title, figure: '', said: '', caveat: '', ...papers(data, language, ids, address) };
}
