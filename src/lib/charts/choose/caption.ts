import type { Language } from '../../model/language.ts';
import { comparabilityWords, frameWords } from '../../words/browser.ts';
import type { Caption } from '../description/caption.ts';
import type { RowsChart } from '../description/rows.ts';
import type { ChoiceOptions, ComparableSeries } from './options.ts';

/** Title of what a reader has chosen: its indicators, and whether the arms imports stand below. */
export function headingOf(
	series: readonly ComparableSeries[],
	arms: string | undefined,
	language: Language
): string {
	const titles = [...new Set(series.map(({ indicatorTitle }) => indicatorTitle))];
	const all = arms === undefined ? titles : [...titles, arms];
	return comparabilityWords[language].together([...new Set(all)]);
}

const firstSentence = (text: string): string => /^.*?[.!?](?= |$)/su.exec(text)?.[0] ?? text;

/** As long as an address may be in a picture: a longer choice is named by the page alone. */
const longestAddress = 140;

/** What must stand in the picture of a choice: why its rows do not compare, caveats, sources, edition, address. */
export function captionOf(
	index: ChoiceOptions,
	drawn: readonly ComparableSeries[],
	{ language, title, first, last }: RowsChart,
	caution: string,
	fragment: string
): Caption {
	const words = frameWords[language];
	const whole = index.address + fragment;
	const address = whole.length <= longestAddress ? whole : index.address;
	const caveats = drawn.map(({ label, caveat }) => `${label}: ${firstSentence(caveat)}`);
	return {
		title: `${title}, ${index.country}, ${first}–${last}`,
		...{ figure: '', said: '' },
		before: words.before,
		caveat: caveats.join(' '),
		more: words.more(address),
		warning: caution,
		sources: words.sources([...new Set(drawn.map(({ producer }) => producer))]),
		edition: words.edition(index.name, index.day),
		address
	};
}
