import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod, years } from '../../model/period.ts';
import type { RowOf } from '../../model/table.ts';
import { plain } from '../../model/text.ts';
import type { EventMark } from '../description/time-chart.ts';
import { span } from '../description/axis.ts';

function markOf(data: Dataset, event: RowOf<'events'>, language: Language): EventMark {
	const { first, last } = years(event.period);
	return {
		...{ id: event.id, kind: event.kind, number: 0, ...span(event.period) },
		period: formatPeriod(event.period, language),
		title: plain(data.text(event.title[language], language)),
		short: first === last ? String(first) : `${first}–${last}`
	};
}

/** The country's events of the years an axis shows, earliest first and numbered, then its terms of office, which have no numbers. */
export function eventMarks(
	data: Dataset,
	language: Language,
	first: number,
	last: number
): EventMark[] {
	const marks = data.tables.events
		.filter(({ area, period }) => {
			const { first: from, last: to } = years(period);
			return area === data.edition.country && to >= first && from <= last;
		})
		.map((event) => markOf(data, event, language))
		.sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
	const events = marks.filter(({ kind }) => kind !== 'term');
	const terms = marks.filter(({ kind }) => kind === 'term');
	return [...events.map((mark, index) => ({ ...mark, number: index + 1 })), ...terms];
}
