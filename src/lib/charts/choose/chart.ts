import type {
	ChartDescription,
	Panel,
	Stack,
	TimelinePanel,
	TransferMark,
	ValueMark
} from '../description/time-chart.ts';
import { packLanes } from '../description/lanes.ts';
import type { Choice } from './choice.ts';

/** A chart of the site and what it is of, for panels that stand under panels of other indicators. */
export interface Part {
	/** Title of the indicator. */
	readonly title: string;
	readonly chart: ChartDescription;
}

/** Words of a chart that is put together: its title, and its text alternative. */
export interface Heading {
	readonly title: string;
	readonly alternative: string;
	/** What of the transfers is shown: all suppliers, or which. */
	readonly transfers: string;
}

const inside = (from: number, to: number, first: number, last: number): boolean =>
	to > first - 0.5 && from < last + 0.5;

const highestOf = (marks: readonly ValueMark[]): number =>
	Math.max(0, ...marks.map(({ y, high }) => high ?? y ?? 0));

/** What of one indicator's panel was chosen, within the years; nothing where nothing is left. */
function chosenPanel(panel: Panel, title: string, choice: Choice, years: Years): Panel[] {
	const chosen = new Set(choice.series);
	const label = title === '' ? panel.label : `${title}: ${panel.label}`;
	if (panel.kind === 'values') {
		const lines = panel.lines
			.filter(({ series }) => chosen.has(series))
			.map((line) => ({
				...line,
				marks: line.marks.filter(({ x }) => inside(x, x, years.first, years.last)),
				parts: (line.parts ?? []).filter(({ from, to }) =>
					inside(from, to, years.first, years.last)
				)
			}))
			.filter(({ marks, parts }) => marks.length + parts.length > 0);
		if (lines.length === 0) return [];
		const highest = Math.max(...lines.map(({ marks }) => highestOf(marks)));
		const stack = panel.stack && stackWithin(panel.stack, years);
		return [{ ...panel, label, lines, highest, ...(stack ? { stack } : {}) }];
	}
	if (panel.kind !== 'spans') return [];
	const spans = panel.spans
		.filter(
			({ series, from, to }) => chosen.has(series) && inside(from, to, years.first, years.last)
		)
		.map((span) => ({ ...span, ...clipped(span, years) }));
	return spans.length === 0 ? [] : [{ ...panel, label, spans }];
}

/** The bands of the years that are shown; a band without any stays in none. */
function stackWithin(stack: Stack, { first, last }: Years): Stack {
	const bands = stack.bands
		.map((band) => ({ ...band, marks: band.marks.filter(({ x }) => inside(x, x, first, last)) }))
		.filter(({ marks }) => marks.length > 0);
	return { ...stack, bands };
}

interface Years {
	readonly first: number;
	readonly last: number;
}

function clipped({ from, to }: { from: number; to: number }, { first, last }: Years) {
	return { from: Math.max(from, first - 0.5), to: Math.min(to, last + 0.5) };
}

const wanted = (chosen: readonly string[], codes: readonly string[]): boolean =>
	chosen.length === 0 || codes.some((code) => chosen.includes(code));

/** The transfers that fit a choice, packed anew: rows keep their order, empty ones go. */
function transfersWithin(timeline: TimelinePanel, choice: Choice, years: Years): TimelinePanel {
	const fits = ({ facts, from, to }: TransferMark) =>
		inside(from, to, years.first, years.last) &&
		wanted(choice.supplier, facts.suppliers) &&
		wanted(choice.category, [facts.category]) &&
		wanted(choice.status, [facts.status]);
	const rows: { label: string; lanes: number }[] = [];
	const marks: TransferMark[] = [];
	timeline.rows.forEach(({ label }, index) => {
		const members = timeline.marks
			.filter((mark) => mark.row === index && fits(mark))
			.map((mark) => ({ ...mark, ...clipped(mark, years) }));
		if (members.length === 0) return;
		const { lanes, count } = packLanes(members);
		members.forEach((mark, at) => marks.push({ ...mark, row: rows.length, lane: lanes[at]! }));
		rows.push({ label, lanes: count });
	});
	return { ...timeline, rows, marks };
}

/** First and last year of what was chosen; the years asked for go before. */
function yearsOf(parts: readonly Part[], timeline: ChartDescription, choice: Choice): Years {
	const chosen = new Set(choice.series);
	const starts = parts.flatMap(({ chart }) =>
		chart.panels.flatMap((panel) => {
			if (panel.kind === 'values')
				return panel.lines
					.filter(({ series }) => chosen.has(series))
					.flatMap(({ marks }) => marks.map(({ x }) => Math.floor(x + 0.5)));
			if (panel.kind === 'spans')
				return panel.spans
					.filter(({ series }) => chosen.has(series))
					.map(({ from }) => Math.ceil(from));
			return [];
		})
	);
	const natural = starts.length > 0 ? Math.min(...starts, parts[0]!.chart.first) : timeline.first;
	const first = choice.from ?? Math.min(natural, choice.to ?? natural);
	return { first, last: Math.max(first, choice.to ?? timeline.last) };
}

/**
 * Puts a reader's choice together from the charts of the site: each indicator's panels one under the
 * other, the transfers last, all on one axis of years. Nothing is joined, added or scaled to another.
 */
export function compose(
	parts: readonly Part[],
	timeline: ChartDescription,
	choice: Choice,
	heading: Heading
): ChartDescription {
	const years = yearsOf(parts, timeline, choice);
	const several = parts.length > 1;
	const panels = parts.flatMap(({ title, chart }) =>
		chart.panels.flatMap((panel) => chosenPanel(panel, several ? title : '', choice, years))
	);
	const all = timeline.panels.find((panel) => panel.kind === 'timeline');
	const transfers =
		choice.transfers && all
			? { ...transfersWithin(all, choice, years), label: heading.transfers }
			: undefined;
	return {
		...timeline,
		title: heading.title,
		alternative: heading.alternative,
		name: 'compare',
		...years,
		panels: transfers && transfers.marks.length > 0 ? [...panels, transfers] : panels,
		events: (timeline.events ?? []).filter(({ from, to }) =>
			inside(from, to, years.first, years.last)
		)
	};
}
