import type { PlaneDescription } from '../../charts/description/plane-chart.ts';
import { mapName, stateMap } from '../../charts/describe/state-map.ts';
import {
	multiplesName,
	multiplesSeries,
	stateMultiples
} from '../../charts/describe/state-multiples.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { seriesWithStates } from '../../model/state.ts';
import type { PlaneView } from '../../views/picture.ts';
import { geometryOf } from '../pictures/geometry.ts';
import { sizeOf } from '../../charts/draw/size.ts';
import { pictureWidths } from '../../charts/draw/pen/forms.ts';

/** Series of all indicators that have a figure of a state, and a map where the country has outlines. */
function mapped(data: Dataset): string[] {
	if (!geometryOf(data.edition.country)) return [];
	return data.indicators.flatMap(({ id }) => seriesWithStates(data, id));
}

/** Names of the charts that set the states side by side. */
export function stateChartNames(data: Dataset): string[] {
	return [...mapped(data).map(mapName), ...multiplesSeries(data).map(multiplesName)];
}

function made(data: Dataset, name: string, language: Language): PlaneDescription | undefined {
	const geometry = geometryOf(data.edition.country);
	const map = geometry && mapped(data).find((series) => mapName(series) === name);
	if (geometry && map) return stateMap(data, geometry, map, language);
	const series = multiplesSeries(data).find((each) => multiplesName(each) === name);
	return series === undefined ? undefined : stateMultiples(data, series, language);
}

const known = new WeakMap<Dataset, Map<string, PlaneDescription | undefined>>();

/** The description of such a chart by its name, made once; `undefined` where there is none. */
export function stateChart(
	data: Dataset,
	name: string,
	language: Language
): PlaneDescription | undefined {
	const all = known.get(data) ?? new Map<string, PlaneDescription | undefined>();
	known.set(data, all);
	const key = `${language}/${name}`;
	if (!all.has(key)) all.set(key, made(data, name, language));
	return all.get(key);
}

/** The widths in which a chart is shown: the names of a map have no room on a phone. */
export const widthsOf = ({ plane }: PlaneDescription): (keyof typeof pictureWidths)[] =>
	plane.kind === 'map' ? ['wide'] : ['wide', 'narrow'];

function viewOf(data: Dataset, name: string, language: Language): PlaneView | undefined {
	const description = stateChart(data, name, language);
	if (!description) return undefined;
	const { title, alternative } = description;
	const wide = sizeOf(description, pictureWidths.wide);
	const view = { name, title, alternative, wide };
	return widthsOf(description).includes('narrow')
		? { ...view, narrow: sizeOf(description, pictureWidths.narrow) }
		: view;
}

/** The charts of a series' states, as its page places them. */
export const stateChartViews = (data: Dataset, series: string, language: Language) => ({
	map: viewOf(data, mapName(series), language),
	multiples: viewOf(data, multiplesName(series), language)
});
