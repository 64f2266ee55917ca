import type { PlaneDescription } from '../description/plane-chart.ts';
import { pictureWidths } from './pen/forms.ts';
import { planeLayout } from './plane/layout.ts';

/** Size of a chart of the states in CSS pixels for the width it is given. */
export function sizeOf(
	description: PlaneDescription,
	width: number
): { width: number; height: number } {
	const layout = planeLayout(description, width);
	return { width: layout.width, height: layout.height };
}

/** Size of its pictures in CSS pixels: of the wide one and of the narrow one. */
export const pictureSizes = (description: PlaneDescription) => ({
	wide: sizeOf(description, pictureWidths.wide),
	narrow: sizeOf(description, pictureWidths.narrow)
});
