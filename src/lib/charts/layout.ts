import type { ChartDescription, Panel, TimelinePanel } from './description.ts';

/** Sizes of a chart in CSS pixels, by the room it has. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	/** Room for axis labels, left of every panel: the years stand under each other. */
	readonly left: number;
	/** Room for direct labels. */
	readonly right: number;
	readonly font: number;
	readonly lane: number;
	/** Category names stand beside their rows where there is room, above them where there is not. */
	readonly rowHeader: number;
	readonly rowGap: number;
	/** Height of each panel, in the order of the description. */
	readonly panels: readonly number[];
}

/** The widths pictures are drawn at; the canvas takes the room it is given and picks the nearest rules. */
export const pictureWidths = { narrow: 340, wide: 720 } as const;

const panelHeader = 26;
const axis = 26;

function timelineHeight(panel: TimelinePanel, lane: number, header: number, gap: number): number {
	const rows = panel.rows.map(({ lanes }) => header + Math.max(lanes * lane, header ? 0 : 15) + gap);
	return panelHeader + rows.reduce((sum, height) => sum + height, 0);
}

function panelHeight(panel: Panel, narrow: boolean, lane: number, header: number, gap: number): number {
	if (panel.kind === 'timeline') return timelineHeight(panel, lane, header, gap);
	if (panel.kind === 'spans') return panelHeader + panel.spans.length * 34;
	return narrow ? 200 : 250;
}

/** Lays a chart out for a width; the height follows from what is shown. */
export function layoutOf(description: ChartDescription, width: number): Layout {
	const narrow = width < 560;
	const lane = narrow ? 5 : 6;
	const rowHeader = narrow ? 14 : 0;
	const rowGap = narrow ? 3 : 5;
	const panels = description.panels.map((panel) => panelHeight(panel, narrow, lane, rowHeader, rowGap));
	return {
		width,
		height: panels.reduce((sum, height) => sum + height, 0) + axis,
		left: narrow ? 44 : 132,
		right: narrow ? 14 : 84,
		font: narrow ? 11 : 12.5,
		lane,
		rowHeader,
		rowGap,
		panels
	};
}

/** Height of the band above a panel that holds its label. */
export const headerHeight = panelHeader;
