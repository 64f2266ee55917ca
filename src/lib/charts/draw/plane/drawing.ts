import type { Plugin } from 'chart.js';
import { drawMap } from './map-drawing.ts';
import { drawMultiples } from './multiples-drawing.ts';
import type { PlaneLayout } from './layout.ts';
import type { PlaneDescription } from '../../description/plane-chart.ts';
import { leading } from '../pen/forms.ts';
import type { Theme } from '../pen/theme.ts';
import { put } from '../pen/lettering.ts';

/** The Chart.js plugin that draws a chart on a plane. */
export function planeDrawing(
	{ plane }: PlaneDescription,
	layout: PlaneLayout,
	theme: Theme,
	family: string
): Plugin<'line'> {
	return {
		id: 'cifra-plane',
		beforeDraw({ ctx: pen, width, height }) {
			pen.save();
			pen.fillStyle = theme.paper;
			pen.fillRect(0, 0, width, height);
			pen.restore();
		},
		afterDatasetsDraw({ ctx: pen }) {
			const { font, title } = layout;
			pen.save();
			title.forEach((line, index) =>
				put(pen, family, line, {
					...{ x: 2 * layout.scale, y: font * (0.75 + index * leading) },
					...{ face: { size: font, weight: 600 }, colour: theme.ink }
				})
			);
			if (plane.kind === 'map') drawMap({ pen, plane, layout, theme, family });
			else drawMultiples({ pen, plane, layout, theme, family });
			pen.restore();
		}
	};
}
