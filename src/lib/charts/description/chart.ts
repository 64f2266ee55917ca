import type { ChartDescription } from './time-chart.ts';
import type { PlaneDescription } from './plane-chart.ts';

/** A chart of either sort: on an axis of time, or on a plane. */
export type Description = ChartDescription | PlaneDescription;

export function isPlane(description: Description): description is PlaneDescription {
	return 'plane' in description;
}
