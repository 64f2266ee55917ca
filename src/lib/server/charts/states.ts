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
import type { StateChartViews } from '../../views/state-charts.ts';
import { geometryOf } from '../pictures/geometry.ts';
import { pictureSizes } from '../../charts/draw/size.ts';

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

function viewOf(data: Dataset, name: string, language: Language) {
	const description = stateChart(data, name, language)!;
	return {
		name,
		title: description.title,
		alternative: description.alternative,
		...pictureSizes(description)
	};
}

/** The charts of the states by series, as the page places them. */
export function stateChartViews(data: Dataset, language: Language): StateChartViews {
	const views: Record<string, StateChartViews[string]> = {};
	for (const series of mapped(data))
		views[series] = { ...views[series], map: viewOf(data, mapName(series), language) };
	for (const series of multiplesSeries(data))
		views[series] = { ...views[series], multiples: viewOf(data, multiplesName(series), language) };
	return views;
}
