import type { Language } from '../../model/language.ts';
import type { ValueShape } from './rows.ts';

/** A chart without an axis of time: the states side by side on a plane, as a map or as many small charts. */
export interface PlaneDescription {
	readonly name: string;
	readonly language: Language;
	readonly title: string;
	/** What a screen reader hears in place of the picture. */
	readonly alternative: string;
	readonly plane: MapPlane | MultiplesPlane;
}

/** Places of the map on a plane of `width` × `height` with y pointing down. */
export interface MapPlane {
	readonly kind: 'map';
	/** What a mark shows, in words: unit and period. */
	readonly label: string;
	readonly width: number;
	readonly height: number;
	/** Index into the theme's colours. */
	readonly colour: number;
	readonly places: readonly MapPlace[];
	readonly key: MapKey;
}

/** How one state is drawn: with a circle (counts), a shade (shares that a producer published) or hatching (nothing known). */
export interface MapPlace {
	/** ISO 3166-2 code. */
	readonly area: string;
	readonly name: string;
	/** Closed rings, each a flat list x, y, x, y …; none where no outline is known. */
	readonly rings: readonly (readonly number[])[];
	/** Where the state's mark belongs. */
	readonly centre: readonly [number, number];
	/** Observation id; empty where the series has no row. */
	readonly id: string;
	readonly mark: PlaceMark;
	/** The figure as it is quoted; words where there is none. */
	readonly figure: string;
	/** The figure without its unit, for a label. */
	readonly short: string;
	readonly notes: readonly string[];
}

export type PlaceMark = CircleMark | ShadeMark | { readonly kind: 'unknown' };

/** A circle whose area is in proportion to the value; moved aside where circles would lie on each other. */
export interface CircleMark {
	readonly kind: 'circle';
	readonly value: number;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Radii of a range's ends; else equal to `radius`. */
	readonly low: number;
	readonly high: number;
	readonly shape: ValueShape;
}

/** A step of a scale of shades, 0 the lightest. */
interface ShadeMark {
	readonly kind: 'shade';
	readonly value: number;
	readonly step: number;
}

/** The number a place's mark stands for; nothing known ranks last. */
export function valueOf({ mark }: MapPlace): number {
	return mark.kind === 'unknown' ? -1 : mark.value;
}

export interface MapKey {
	/** Sizes of circles, largest first. */
	readonly circles: readonly { readonly radius: number; readonly label: string }[];
	/** Steps of shade, lightest first. */
	readonly shades: readonly string[];
	/** What else occurs on this map: words for hatching and for shapes. */
	readonly unknown: string;
	readonly shapes: readonly { readonly shape: ValueShape; readonly label: string }[];
}

/** One small chart a state, all on the same years and the same axis. */
export interface MultiplesPlane {
	readonly kind: 'multiples';
	readonly label: string;
	readonly first: number;
	readonly last: number;
	/** Highest value of all: the top of the axis that all share. */
	readonly highest: number;
	/** Ticks of that axis, from zero. */
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	readonly colour: number;
	readonly cells: readonly MultiplesCell[];
}

export interface MultiplesCell {
	readonly area: string;
	readonly name: string;
	/** The latest figure with its year, under the name. */
	readonly latest: string;
	readonly marks: readonly CellMark[];
}

export interface CellMark {
	readonly id: string;
	readonly x: number;
	/** `null` is a gap. */
	readonly y: number | null;
	/** The method changed here: the line is cut before it. */
	readonly cut: boolean;
	readonly shape: ValueShape;
	readonly figure: string;
	readonly notes: readonly string[];
}
