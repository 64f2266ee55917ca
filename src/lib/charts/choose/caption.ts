import type { Language } from '../../model/language.ts';
import type { ChoiceOptions, ComparableSeries } from './options.ts';
import type { Heading } from './chart.ts';
import type { ChartDescription, TimelinePanel } from '../description/time-chart.ts';
import type { Caption } from '../description/caption.ts';
import type { Choice } from './choice.ts';
import { chartWords, comparabilityWords, frameWords, summaryWords } from '../../words/browser.ts';

/** Names of the codes that narrow the transfers, as the form words them. */
export type CodeNames = readonly string[];

/** Title, text alternative and label of the transfers of what a reader has chosen. */
export function headingOf(
	series: readonly ComparableSeries[],
	choice: Choice,
	names: CodeNames,
	language: Language
): Heading {
	const words = comparabilityWords[language];
	const transfers =
		names.length === 0 ? chartWords[language].transfers : words.someTransfers(names);
	const titles = [...new Set(series.map(({ indicatorTitle }) => indicatorTitle))];
	const together = words.together(titles);
	const title =
		titles.length === 0 ? transfers : choice.transfers ? words.withTransfers(together) : together;
	return { title, transfers, alternative: series.map(({ summary }) => summary).join(' ') };
}

/** The transfers of a chart in words: lines, countries, years, and how many were not simply delivered. */
function saidOf({ marks }: TimelinePanel, alone: boolean, language: Language): string {
	const suppliers = new Set(marks.flatMap(({ facts }) => facts.suppliers));
	return summaryWords[language].transfers({
		alone,
		lines: marks.length,
		suppliers: suppliers.size,
		first: Math.ceil(Math.min(...marks.map(({ from }) => from))),
		last: Math.floor(Math.max(...marks.map(({ to }) => to))),
		delivered: marks.filter(({ facts }) => facts.status === 'delivered').length,
		contested: marks.filter(({ contested }) => contested).length
	});
}

/** A description whose text alternative also tells of its transfers. */
export function withTransfersSaid(description: ChartDescription): ChartDescription {
	const { panels, language } = description;
	const timeline = panels.find((panel) => panel.kind === 'timeline');
	if (!timeline) return description;
	const said = saidOf(timeline, panels.length === 1, language);
	return { ...description, alternative: `${description.alternative} ${said}`.trim() };
}

const firstSentence = (text: string): string => /^.*?[.!?](?= |$)/su.exec(text)?.[0] ?? text;

/** As long as an address may be in a picture: a longer choice is named by the page alone. */
const longestAddress = 140;

/** What must stand in the picture of a choice: whose figures, why they do not compare, caveats, sources, edition, address. */
export function captionOf(
	index: ChoiceOptions,
	series: readonly ComparableSeries[],
	description: ChartDescription,
	caution: readonly string[],
	fragment: string
): Caption {
	const { language, title, first, last, panels } = description;
	const words = frameWords[language];
	const withTransfers = panels.some(({ kind }) => kind === 'timeline');
	const whole = index.address + fragment;
	const address = whole.length <= longestAddress ? whole : index.address;
	const caveats = [
		...series.map(({ label, caveat }) => `${label}: ${firstSentence(caveat)}`),
		...(withTransfers && index.transfers.caveat ? [firstSentence(index.transfers.caveat)] : [])
	];
	const producers = [
		...series.map(({ producer }) => producer),
		...(withTransfers ? index.transfers.producer.split('; ') : [])
	];
	return {
		title: `${title}, ${index.country}, ${first}–${last}`,
		figure: series.map((each) => each.title).join(' · '),
		said: '',
		before: words.before,
		caveat: caveats.join(' '),
		more: words.more(address),
		warning: caution.join(' '),
		sources: words.sources([...new Set(producers)]),
		edition: words.edition(index.name, index.edition),
		address
	};
}
