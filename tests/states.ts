import type { Geometry } from '../src/lib/model/geometry.ts';
import type { RowOf } from '../src/lib/model/table.ts';
import { both } from './example.ts';

// A country of four states for the charts that set them side by side.

const place = { file: 'areas.csv', line: 2 };
const names: readonly (readonly [string, string, string])[] = [
	['MX-CMX', 'Mexico City', 'Ciudad de México'],
	['MX-DUR', 'Durango', 'Durango'],
	['MX-GRO', 'Guerrero', 'Guerrero'],
	['MX-SON', 'Sonora', 'Sonora']
];

/** The country and its four states. */
export const fourStates: RowOf<'areas'>[] = [
	{ id: 'MX', name: both('Mexico', 'México'), parent: undefined, national_code: undefined, place },
	...names.map(([id, en, es]) => ({
		...{ id, name: both(en, es), parent: 'MX', national_code: undefined, place }
	}))
];

const square = (left: number, top: number, side: number) => ({
	rings: [[left, top, left + side, top, left + side, top + side, left, top + side]],
	centre: [left + side / 2, top + side / 2] as const
});

/** Squares in place of outlines; Sonora's is not known. */
export const fourSquares: Geometry = {
	width: 1000,
	height: 600,
	outlines: new Map([
		['MX-CMX', square(480, 300, 20)],
		['MX-DUR', square(100, 100, 200)],
		['MX-GRO', square(400, 350, 150)]
	])
};
