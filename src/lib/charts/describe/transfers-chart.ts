import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { years } from '../../model/period.ts';
import type { ChartDescription } from '../description/time-chart.ts';
import { eventMarks } from './events.ts';
import { summariseTransfers } from './summary.ts';
import { transfersPanel, type TimelineRows } from './transfers-panel.ts';
import { chartWords } from '../../words/browser.ts';

/** Name of the timeline in rows by supplier country. */
export const supplierTimeline = 'transfers-by-supplier';

/** The timeline alone, for the page of the transfers: in rows by category, or by supplier country. */
export function transfersChart(
	data: Dataset,
	language: Language,
	by: TimelineRows = 'category'
): ChartDescription {
	const words = chartWords[language];
	const last = Number(data.edition.date.slice(0, 4));
	const first = Math.min(last, ...data.tables.transfers.map(({ period }) => years(period).first));
	const panel = transfersPanel(data, language, words, first, last, by);
	const label = by === 'category' ? panel.label : words.bySupplier;
	return {
		name: by === 'category' ? 'transfers' : supplierTimeline,
		language,
		title: label,
		alternative: summariseTransfers(data, language, panel, true),
		first,
		last,
		panels: [{ ...panel, label }],
		// The events stand once on the page, with the first of the two timelines.
		...(by === 'category' ? { events: eventMarks(data, language, first, last) } : {})
	};
}
