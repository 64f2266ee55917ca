import type { PlaneDescription } from '../description/plane-chart.ts';
import { planeLayout } from './plane/layout.ts';

/** Size of a chart of the states in CSS pixels for the width it is given. */
export function sizeOf(
	description: PlaneDescription,
	width: number
): { width: number; height: number } {
	const layout = planeLayout(description, width);
	return { width: layout.width, height: layout.height };
}
