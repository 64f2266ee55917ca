import type { ChartDescription } from './time-chart.ts';
import { layoutOf } from '../draw/time/layout.ts';
import { planeLayout } from '../draw/plane/layout.ts';
import type { PlaneDescription } from './plane-chart.ts';

/** A chart of either sort: on an axis of time, or on a plane. */
export type AnyDescription = ChartDescription | PlaneDescription;

export function isPlane(description: AnyDescription): description is PlaneDescription {
	return 'plane' in description;
}

/** Size of a chart in CSS pixels for the width it is given. */
export function sizeOf(
	description: AnyDescription,
	width: number
): { width: number; height: number } {
	const layout = isPlane(description)
		? planeLayout(description, width)
		: layoutOf(description, width);
	return { width: layout.width, height: layout.height };
}
