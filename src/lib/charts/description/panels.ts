import type { Panel, ChartDescription } from './time-chart.ts';

interface DrawnIds {
	readonly observations: string[];
	readonly transfers: string[];
}

function idsOf(panel: Panel): Partial<DrawnIds> {
	if (panel.kind === 'timeline') return { transfers: panel.marks.map(({ id }) => id) };
	if (panel.kind === 'spans') return { observations: panel.spans.map(({ id }) => id) };
	const drawn = panel.lines.flatMap(({ marks, parts = [] }) => [...marks, ...parts]);
	const piled = (panel.stack?.bands ?? []).flatMap(({ marks }) => marks);
	return { observations: [...drawn, ...piled].map(({ id }) => id) };
}

/** Ids of the observations and transfers that a chart draws: what its table, its file and its sources rest on. */
export function drawnIds({ panels }: ChartDescription): DrawnIds {
	const ids = panels.map(idsOf);
	return {
		observations: ids.flatMap(({ observations = [] }) => observations),
		transfers: ids.flatMap(({ transfers = [] }) => transfers)
	};
}
