import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod, years, type Period } from '../../model/period.ts';
import type { RowOf } from '../../model/table.ts';
import { producerOf } from '../../model/source.ts';
import { plain } from '../../model/text.ts';
import { rowWords } from '../../words/browser.ts';
import type { EventMark } from '../description/event.ts';
import { span } from '../description/axis.ts';

/** Whether a period goes on: "from October 2024". */
const isOpen = ({ interval, end }: Period): boolean => interval && end === undefined;

function markOf(
	data: Dataset,
	event: RowOf<'events'>,
	last: number,
	language: Language
): EventMark {
	const { period } = event;
	const { from, to } = span(period);
	const said = (text: string) => plain(data.text(text, language));
	const source = `${rowWords[language].source}: ${producerOf(data.source(event.source))}`;
	return {
		...{ id: event.id, kind: event.kind, from, to: isOpen(period) ? last + 0.5 : to },
		period: formatPeriod(period, language),
		title: said(event.title[language]),
		note: `${said(event.caveat?.[language] ?? '')} ${source}.`.trim()
	};
}

/** The country's events of the years an axis shows, earliest first, then its terms of office. */
export function eventMarks(
	data: Dataset,
	language: Language,
	first: number,
	last: number
): EventMark[] {
	const isTerm = ({ kind }: EventMark) => Number(kind === 'term');
	return data.tables.events
		.filter(({ area, period }) => {
			const { first: from, last: to } = years(period);
			const reaches = isOpen(period) || to >= first;
			return area === data.edition.country && reaches && from <= last;
		})
		.map((event) => markOf(data, event, last, language))
		.sort(
			(a, b) => isTerm(a) - isTerm(b) || a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1)
		);
}
