import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { years } from '../../model/period.ts';
import type { ChartDescription } from '../description/time-chart.ts';
import { drawnSeries, type DrawnSeries } from './drawn-series.ts';
import { eventMarks } from './events.ts';
import { isStacked, summariseStack } from './stack.ts';
import { summarise, summariseTransfers } from './summary.ts';
import { timelineStart, transfersPanel } from './transfers-panel.ts';
import { valuePanels } from './value-panels.ts';
import { chartWords } from '../../words/browser.ts';

/** A series in words; of one that is piled up by supplier the largest of them as well. */
function summariseDrawn(data: Dataset, language: Language, drawn: DrawnSeries): string {
	const said = summarise(data, language, drawn);
	return isStacked(drawn.series) ? `${said} ${summariseStack(data, drawn.series, language)}` : said;
}

/** The chart of one indicator: its producers on one axis where they count in one unit, and the transfers of the same years below. */
export function indicatorChart(
	data: Dataset,
	indicator: Indicator,
	language: Language
): ChartDescription {
	const words = chartWords[language];
	const drawn = drawnSeries(data, indicator);
	const last = Number(data.edition.date.slice(0, 4));
	const starts = drawn.flatMap(({ rows }) => rows.map((row) => years(row.period).first));
	const first = Math.min(...starts, timelineStart(data));
	const timeline = transfersPanel(data, language, words, first, last);
	return {
		name: indicator.id,
		language,
		title: words.sideBySide(indicator.title[language]),
		alternative: [
			...drawn.map((each) => summariseDrawn(data, language, each)),
			summariseTransfers(data, language, timeline, false)
		].join(' '),
		first,
		last,
		panels: [...valuePanels({ data, language, words }, drawn), timeline],
		events: eventMarks(data, language, first, last)
	};
}

/** The years of an indicator's own figures; a point alone stands in the middle of a few years, not on the edge of one. */
function ownYears(drawn: readonly DrawnSeries[], edition: number): { first: number; last: number } {
	const spans = drawn.flatMap(({ rows }) => rows.map((row) => years(row.period)));
	const first = Math.min(...spans.map((each) => each.first));
	const last = Math.max(...spans.map((each) => each.last));
	const apart = Math.max(0, Math.ceil((6 - (last - first)) / 2));
	return { first: first - apart, last: Math.min(last + apart, edition) };
}

/** The values of one indicator without the transfers, over its own years: what its picture shows when it travels alone. */
export function figureChart(
	data: Dataset,
	indicator: Indicator,
	language: Language
): ChartDescription {
	const drawn = drawnSeries(data, indicator);
	return {
		name: indicator.id,
		language,
		title: indicator.title[language],
		alternative: drawn.map((each) => summariseDrawn(data, language, each)).join(' '),
		...ownYears(drawn, Number(data.edition.date.slice(0, 4))),
		panels: valuePanels({ data, language, words: chartWords[language] }, drawn)
	};
}
