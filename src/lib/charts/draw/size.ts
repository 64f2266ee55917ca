import { isPlane, type Description } from '../description/chart.ts';
import { pictureWidths } from './pen/forms.ts';
import { planeLayout } from './plane/layout.ts';
import { layoutOf } from './time/layout.ts';

/** Size of a chart in CSS pixels for the width it is given. */
export function sizeOf(description: Description, width: number): { width: number; height: number } {
	const layout = isPlane(description)
		? planeLayout(description, width)
		: layoutOf(description, width);
	return { width: layout.width, height: layout.height };
}

/** Size of a chart's pictures in CSS pixels: of the wide one and of the narrow one. */
export const pictureSizes = (description: Description) => ({
	wide: sizeOf(description, pictureWidths.wide),
	narrow: sizeOf(description, pictureWidths.narrow)
});
