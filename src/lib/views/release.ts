import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod } from '../model/period.ts';
import { releaseOf, type Age, type Announcement } from '../model/release.ts';
import type { Segment } from '../model/text.ts';
import { wordsOf } from '../words/index.ts';
import { sourceLink, type SourceLink } from './figure.ts';

/** What the page of a series says of its releases. */
export interface ReleaseView {
	/** How often, how old the newest figure is, what is due: each a part of one sentence. */
	readonly said: readonly string[];
	/** Who announced what is due. */
	readonly announced: SourceLink | undefined;
	/** What would change the figures. */
	readonly changes: readonly Segment[];
}

/** A release that was announced for a day before the edition's. */
export interface OverdueView {
	readonly series: string;
	readonly indicator: string;
	readonly title: string;
	readonly label: string;
	readonly when: string;
}

const releaseIn = (data: Dataset, series: string) =>
	releaseOf(data.series(series), data.newestOf(series), data.edition.date);

const ageSaid = ({ unit, count }: Age, language: Language): string =>
	wordsOf(language).release[unit](count);

function nextSaid({ state, period }: Announcement, language: Language): string {
	return wordsOf(language).release[state](formatPeriod(period, language));
}

/** What stands in brackets behind the newest figure of a series; empty where there is nothing to say. */
export function releaseBrief(data: Dataset, series: string, language: Language): string {
	const { age, next, closed } = releaseIn(data, series);
	return [
		age ? ageSaid(age, language) : '',
		closed ? wordsOf(language).release.closedShort : '',
		next ? nextSaid(next, language) : ''
	]
		.filter(Boolean)
		.join('; ');
}

/** What is known of the releases of a series, whole. */
export function releaseView(data: Dataset, id: string, language: Language): ReleaseView {
	const { age, next, closed } = releaseIn(data, id);
	const { frequency, changes } = data.series(id);
	const words = wordsOf(language).release;
	const said = [
		frequency ? data.label('frequency', frequency, language) : '',
		age ? words.newest(ageSaid(age, language)) : '',
		closed ? words.closed : '',
		next ? nextSaid(next, language) : ''
	];
	return {
		said: said.filter(Boolean),
		announced: next?.source ? sourceLink(data, next.source) : undefined,
		changes: changes ? data.text(changes[language], language) : []
	};
}

/** Of some series those with a release that was announced and is not taken in. */
export function overdueViews(
	data: Dataset,
	series: readonly string[],
	language: Language
): OverdueView[] {
	return series.flatMap((id) => {
		const { next } = releaseIn(data, id);
		if (next?.state !== 'overdue') return [];
		const { indicator, label } = data.series(id);
		return [
			{
				...{ series: id, indicator, label: label[language] },
				title: data.indicator(indicator).title[language],
				when: formatPeriod(next.period, language)
			}
		];
	});
}
