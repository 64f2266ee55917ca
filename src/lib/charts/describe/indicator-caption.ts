import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod, years } from '../../model/period.ts';
import { namesUnit } from '../../model/quantity.ts';
import { producerOf } from '../../model/source.ts';
import { plain } from '../../model/text.ts';
import { drawnIds } from '../description/panels.ts';
import type { ChartDescription } from '../description/time-chart.ts';
import type { Caption } from '../description/caption.ts';
import { frameWords } from '../../words/browser.ts';

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

const span = (first: number, last: number): string =>
	first === last ? `${first}` : `${first}–${last}`;

/** The caption of an indicator's figure; `address` is the page it is from. */
export function indicatorCaption(
	data: Dataset,
	indicator: Indicator,
	language: Language,
	description: ChartDescription,
	address: string
): Caption {
	const words = frameWords[language];
	const headline = data.observation(indicator.headline);
	const ids = drawnIds(description).observations;
	const ends = ids.map((id) => years(data.observation(id).period));
	const drawn = span(
		Math.min(...ends.map(({ first }) => first)),
		Math.max(...ends.map(({ last }) => last))
	);
	return {
		title: `${indicator.title[language]}, ${data.areaName(data.edition.country, language)}, ${drawn}`,
		figure: quoted(data, headline, language),
		said: said(data, headline, language),
		before: words.before,
		caveat: plain(data.text(indicator.caveat[language], language)),
		more: words.more(address),
		warning: '',
		sources: words.sources(sourcesOf(data, [headline.id, ...ids])),
		edition: words.edition(data.edition.name, data.edition.date),
		address
	};
}
