import { everything, mostSeries, writeChoice } from '../charts/choose/choice.ts';
import { drawnSeriesIds } from '../charts/choose/within.ts';
import { indicatorRowsChart, mainChart } from '../charts/describe/row-charts.ts';
import type { Row } from '../charts/description/rows.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { producerOf } from '../model/source.ts';
import { wordsOf } from '../words/index.ts';

/** A choice that many want first. */
interface Preset {
	readonly title: string;
	/** The choice, as a fragment. */
	readonly choice: string;
	/** The page that shows much the same without scripts. */
	readonly page: string;
}

/** Ready choices of one kind. */
export interface PresetGroup {
	readonly title: string;
	readonly presets: readonly Preset[];
}

/** As many producers as make it worth a look of its own who counts what. */
const several = 3;

function preset(title: string, page: string, rows: readonly Row[]): Preset[] {
	const series = drawnSeriesIds({ rows }).slice(0, mostSeries);
	return series.length > 0 ? [{ title, page, choice: writeChoice({ ...everything, series }) }] : [];
}

/** Whether a row is of what its chart is about, not of the arms imports below. */
const isOwn = (row: Row): boolean =>
	row.kind === 'values' || (row.kind === 'spans' && row.own === true);

/** Whether several producers count one thing by the year, in one unit. */
function isDisputed(data: Dataset, { id }: Indicator): boolean {
	const counts = data.seriesOf(id).filter(({ measure }) => measure === 'count');
	return [...Map.groupBy(counts, ({ unit }) => unit).values()].some(
		(group) => new Set(group.map(({ source }) => producerOf(data.source(source)))).size >= several
	);
}

/**
 * Ready choices, by rule: what the start page shows; who counts what, of each of its indicators that several producers
 * count by the year in one unit; each topic of several indicators, by the first row of each.
 */
export function presetsOf(data: Dataset, language: Language): PresetGroup[] {
	const words = wordsOf(language).compare.presets;
	const main = mainChart(data, language).rows.filter(({ kind }) => kind === 'values');
	const rowsOf = (indicator: Indicator) =>
		indicatorRowsChart(data, indicator, language).rows.filter(isOwn);
	const shown = data.indicators.filter(({ id }) => main.some((row) => row.id === id));
	const topics = Map.groupBy(data.indicators, ({ topic }) => topic);
	const groups = [
		{ title: '', presets: preset(words.main, '/', main) },
		{
			title: words.producers,
			presets: shown
				.filter((each) => isDisputed(data, each))
				.flatMap((each) => preset(each.title[language], `/indicators/${each.id}/`, rowsOf(each)))
		},
		{
			title: words.topics,
			presets: [...topics].flatMap(([topic, members]) => {
				const rows = members.map(rowsOf).filter((own) => own.length > 0);
				const firsts = rows.map(([first]) => first!);
				return rows.length < 2
					? []
					: preset(data.label('topic', topic, language), '/indicators/', firsts);
			})
		}
	];
	return groups.filter(({ presets }) => presets.length > 0);
}
