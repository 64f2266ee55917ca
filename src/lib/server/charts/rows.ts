import type { RowsChart } from '../../charts/description/rows.ts';
import {
	indicatorRowsChart,
	mainChart,
	mainPicture,
	stateRowsChart,
	transfersPicture,
	transfersRowsChart
} from '../../charts/describe/row-charts.ts';
import type { Dataset } from '../../model/dataset.ts';
import { languages, type Language } from '../../model/language.ts';
import { stills } from '../../views/lead-row.ts';
import { stateAt, stateSegment, statesOf } from '../../model/state.ts';

/** Names of all charts over time: the main picture, the arms imports alone, one an indicator, one a state. */
export function rowsNames(data: Dataset): string[] {
	const states = statesOf(data).map(({ id }) => stateSegment(id));
	return [mainPicture, transfersPicture, ...data.indicators.map(({ id }) => id), ...states];
}

function made(data: Dataset, name: string, language: Language): RowsChart | undefined {
	if (name === mainPicture) return mainChart(data, language);
	if (name === transfersPicture) return transfersRowsChart(data, language);
	if (data.has('indicator', name)) return indicatorRowsChart(data, data.indicator(name), language);
	const state = stateAt(data, name);
	return state ? stateRowsChart(data, state, language) : stills(data).get(name)?.(language);
}

const known = new WeakMap<Dataset, Map<string, RowsChart | undefined>>();

/** The description of a chart over time by its name, made once; `undefined` where there is none. */
export function rowsChart(data: Dataset, name: string, language: Language): RowsChart | undefined {
	const all = known.get(data) ?? new Map<string, RowsChart | undefined>();
	known.set(data, all);
	const key = `${language}/${name}`;
	if (!all.has(key)) all.set(key, made(data, name, language));
	return all.get(key);
}

/** Every row of every chart that has a picture of its own. Of stills nothing asks for more. */
export function rowPlaces(data: Dataset): { name: string; row: string }[] {
	const [language] = languages;
	return [...rowsNames(data), ...stills(data).keys()].flatMap((name) =>
		(rowsChart(data, name, language!)?.rows ?? [])
			.filter(({ picturedIn }) => picturedIn === undefined)
			.map((row) => ({ name, row: row.id }))
	);
}
