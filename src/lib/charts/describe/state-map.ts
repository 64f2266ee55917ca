import type { Dataset } from '../../model/dataset.ts';
import type { Geometry } from '../../model/geometry.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod, type Period } from '../../model/period.ts';
import { formatNumber, position } from '../../model/quantity.ts';
import type { Series } from '../../model/series.ts';
import { producerOf } from '../../model/source.ts';
import { comparedPeriod, stateRows, statesOf, type State } from '../../model/state.ts';
import { signedShapes } from '../description/key.ts';
import { keyValues, radiusOf, spread } from './circles.ts';
import { shapeOf } from './value-mark.ts';
import {
	valueOf,
	type MapKey,
	type MapPlace,
	type MapPlane,
	type PlaceMark,
	type PlaneDescription
} from '../description/plane-chart.ts';
import { mapWords, rowWords, type MapWords } from '../../words/browser.ts';

/** Radius of the largest circle, in units of a plane 1000 wide. */
const largest = 38;

/** Steps of a scale of shades. */
const steps = 5;

/** Measures that say how much of something: only these may be shaded, and only as their producer published them. */
const shaded = new Set(['share', 'index', 'average']);

interface Context {
	readonly data: Dataset;
	readonly geometry: Geometry;
	readonly language: Language;
	readonly words: MapWords;
	readonly series: Series;
	readonly period: Period;
	readonly rows: ReadonlyMap<string, Observation>;
	readonly highest: number;
}

/** Whether a series is shaded; counts never are. */
export function isShaded({ measure }: Pick<Series, 'measure'>): boolean {
	return shaded.has(measure);
}

/** Name of the map of a series. */
export const mapName = (series: string): string => `${series}-map`;

function contextOf(
	data: Dataset,
	geometry: Geometry,
	id: string,
	language: Language
): Context | undefined {
	const series = data.series(id);
	const period = comparedPeriod(data, id);
	if (!period) return undefined;
	const rows = stateRows(data, id).filter((row) => row.period.text === period.text);
	const ends = rows.map((row) => row.high ?? position(quantityOf(row, series)) ?? 0);
	return {
		...{ data, geometry, language, series, period },
		words: mapWords[language],
		rows: new Map(rows.map((row) => [row.area, row])),
		highest: Math.max(0, ...ends)
	};
}

/** The mark of a state before circles are moved apart. */
function markOf({ series, highest, geometry, rows }: Context, { id }: State): PlaceMark {
	const row = rows.get(id);
	const value = row && position(quantityOf(row, series));
	if (!row || value === undefined) return { kind: 'unknown' };
	if (isShaded(series)) {
		const top = series.unit === 'percent' ? 100 : highest;
		const step = Math.min(steps - 1, Math.floor((value / (top || 1)) * steps));
		return { kind: 'shade', value, step };
	}
	const [x, y] = geometry.outlines.get(id)?.centre ?? [0, 0];
	const radius = (each: number) => radiusOf(each, highest, largest);
	return {
		...{ kind: 'circle', value, x, y, radius: radius(value), shape: shapeOf(row) },
		low: radius(row.low ?? value),
		high: radius(row.high ?? value)
	};
}

/** What stands under a state's figure; the series is the title of the whole. */
function notesOf(
	{ data, language, series, period }: Context,
	row: Observation | undefined
): string[] {
	const when = formatPeriod(period, language);
	if (!row) return [when];
	const status = row.status === 'A' ? [] : [data.label('observation-status', row.status, language)];
	const unit = series.unit === 'percent' ? [] : [data.unitWords(series.unit, language).name];
	const source = `${rowWords[language].source}: ${producerOf(data.source(row.source))}`;
	return [[...unit, when].join(' · '), ...status, source];
}

function placeOf(context: Context, state: State): MapPlace {
	const { data, geometry, language, words, rows, series } = context;
	const row = rows.get(state.id);
	const outline = geometry.outlines.get(state.id);
	const mark = markOf(context, state);
	const known = row && mark.kind !== 'unknown' ? row : undefined;
	const figure = known ? data.words(quantityOf(known, series), language) : words.unknown;
	return {
		area: state.id,
		name: data.areaName(state.id, language),
		rings: outline?.rings ?? [],
		centre: outline?.centre ?? [0, 0],
		id: row?.id ?? '',
		mark,
		figure,
		short: known?.value !== undefined ? formatNumber(known.value, language) : figure,
		notes: notesOf(context, row)
	};
}

/** Circles moved so far apart that none hides another. */
function apart(places: readonly MapPlace[]): MapPlace[] {
	const circles = places.flatMap(({ mark, centre }) =>
		mark.kind === 'circle' ? [{ centre, radius: Math.max(mark.high, 6) }] : []
	);
	const moved = spread(circles, 1.5).values();
	return places.map((place) => {
		if (place.mark.kind !== 'circle') return place;
		const [x, y] = moved.next().value as [number, number];
		return { ...place, mark: { ...place.mark, x, y } };
	});
}

function shadeLabels({ series, highest, language }: Context): string[] {
	const top = series.unit === 'percent' ? 100 : highest;
	const number = (step: number) => formatNumber((top * step) / steps, language);
	return Array.from({ length: steps }, (_, i) => `${number(i)}–${number(i + 1)}`);
}

function keyOf(context: Context, places: readonly MapPlace[]): MapKey {
	const { series, highest, language, words } = context;
	const marks = places.map(({ mark }) => mark);
	const shapes = new Set(marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.shape] : [])));
	const { key } = rowWords[language];
	return {
		circles: isShaded(series)
			? []
			: keyValues(highest).map((value) => ({
					radius: radiusOf(value, highest, largest),
					label: formatNumber(value, language)
				})),
		shades: isShaded(series) ? shadeLabels(context) : [],
		unknown: marks.some(({ kind }) => kind === 'unknown') ? words.unknown : '',
		shapes: signedShapes
			.filter((shape) => shapes.has(shape))
			.map((shape) => ({ shape, label: key[shape] }))
	};
}

function alternative(
	{ words, language }: Context,
	title: string,
	places: readonly MapPlace[]
): string {
	const known = places
		.filter(({ mark }) => mark.kind !== 'unknown')
		.sort((a, b) => valueOf(b) - valueOf(a) || a.name.localeCompare(b.name, language));
	const said = known.map(({ name, short }) => `${name} ${short}`);
	return words.summary({
		title,
		all: said.length <= 8 ? said : [],
		highest: said.slice(0, 3),
		lowest: said.slice(-3).reverse(),
		unknown: places.filter(({ mark }) => mark.kind === 'unknown').map(({ name }) => name)
	});
}

function planeOf(context: Context): MapPlane {
	const { data, geometry, language, words, series, period } = context;
	const places = apart(statesOf(data).map((state) => placeOf(context, state)));
	const when = formatPeriod(period, language);
	const unit = data.unitWords(series.unit, language).name;
	return {
		kind: 'map',
		label: isShaded(series) ? words.shades(when) : words.circles(unit, when),
		width: geometry.width,
		height: geometry.height,
		colour: data.seriesOf(series.indicator).findIndex(({ id }) => id === series.id),
		places,
		key: keyOf(context, places)
	};
}

/**
 * The states of one series in the period in which they are set side by side: a circle for a count, a shade for a
 * share. `undefined` where the series has no figure of a state.
 */
export function stateMap(
	data: Dataset,
	geometry: Geometry,
	series: string,
	language: Language
): PlaneDescription | undefined {
	const context = contextOf(data, geometry, series, language);
	if (!context) return undefined;
	const plane = planeOf(context);
	const when = formatPeriod(context.period, language);
	const title = context.words.title(context.series.title[language], when);
	return {
		name: mapName(series),
		language,
		title,
		alternative: alternative(context, title, plane.places),
		plane
	};
}
