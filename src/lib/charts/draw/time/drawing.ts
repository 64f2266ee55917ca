import type { Plugin } from 'chart.js';
import type { ChartDescription } from '../../description/time-chart.ts';
import type { Layout } from './layout.ts';
import { Sheet } from './sheet.ts';
import { drawSpans } from './spans-drawing.ts';
import type { Theme } from '../pen/theme.ts';
import { drawTimeline } from './timeline-drawing.ts';
import { drawValues } from './values-drawing.ts';

function drawPanel(sheet: Sheet, description: ChartDescription, index: number): void {
	const panel = description.panels[index]!;
	const place = sheet.place(index);
	if (panel.kind === 'values') drawValues(sheet, panel, place, description.language);
	else if (panel.kind === 'spans') drawSpans(sheet, panel, place);
	else drawTimeline(sheet, panel, place, description);
	sheet.panelTitle(place);
}

/** The Chart.js plugin that draws what Chart.js has no word for: paper, a description's marks, labels and rows over the axes. */
export function drawing(
	description: ChartDescription,
	layout: Layout,
	theme: Theme,
	family: string
): Plugin<'line'> {
	return {
		id: 'cifra',
		beforeDraw(chart) {
			chart.ctx.save();
			chart.ctx.fillStyle = theme.paper;
			chart.ctx.fillRect(0, 0, chart.width, chart.height);
			chart.ctx.restore();
		},
		afterDatasetsDraw(chart) {
			const sheet = new Sheet(chart, layout, theme, family);
			chart.ctx.save();
			description.panels.forEach((_, index) => drawPanel(sheet, description, index));
			chart.ctx.restore();
		}
	};
}
