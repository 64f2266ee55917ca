import type { Row } from '../../description/rows.ts';

/** Widths of a row's panel in CSS pixels, on a desk and on a phone: a picture of another width is the same panel, larger or smaller. */
export const panelWidths = { wide: 600, narrow: 296 } as const;

export type PanelForm = keyof typeof panelWidths;

/** Room above and below the scale, so that a ring at its end is whole. */
export const edge = 5;

/** How large a panel is drawn. */
export interface PanelSize {
	readonly width: number;
	readonly height: number;
	/** Pixels for one pixel of the panel as it was designed: strokes and marks grow with it. */
	readonly scale: number;
}

/** The size of a row's panel as it was designed. */
export function panelSize(row: Pick<Row, 'height'>, form: PanelForm): PanelSize {
	return { width: panelWidths[form], height: row.height[form], scale: 1 };
}
