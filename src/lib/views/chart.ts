import type { ChartDescription } from '../charts/description/time-chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Segment } from '../model/text.ts';
import { isStacked } from '../charts/describe/stack.ts';
import { sourceLink, type SourceLink } from './figure.ts';
import type { PictureView } from './picture.ts';

/** A chart's picture as a page places it. */
export interface ChartView extends PictureView {
	readonly name: string;
	/** The events of its years, in the order of their numbers. */
	readonly events: readonly EventView[];
}

/** A dated fact that helps to read the axis: never without its caveat and its source. */
export interface EventView {
	readonly id: string;
	readonly number: number;
	/** A range on the axis, not a line. */
	readonly term: boolean;
	readonly period: string;
	readonly title: string;
	readonly caveat: readonly Segment[];
	readonly source: SourceLink;
	readonly readIn: SourceLink | undefined;
}

/** The events of a chart as the page lists them. */
export function eventViews(
	data: Dataset,
	{ events = [] }: ChartDescription,
	language: Language
): EventView[] {
	return events.flatMap((mark) => {
		const event = data.tables.events.find(({ id }) => id === mark.id);
		if (!event) return [];
		return [
			{
				...{ id: mark.id, number: mark.number, period: mark.period, title: mark.title },
				term: mark.kind === 'term',
				caveat: event.caveat ? data.text(event.caveat[language], language) : [],
				source: sourceLink(data, event.source),
				readIn: event.read_in ? sourceLink(data, event.read_in) : undefined
			}
		];
	});
}

/** The indicator whose yearly volumes are drawn by supplier, as a link names it; `undefined` where there is none. */
export function stackedIndicator(
	data: Dataset,
	language: Language
): { readonly id: string; readonly title: string } | undefined {
	const found = data.indicators.find(({ id }) => data.seriesOf(id).some(isStacked));
	return found && { id: found.id, title: found.title[language] };
}
