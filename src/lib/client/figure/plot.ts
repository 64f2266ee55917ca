import type { Row } from '../../charts/description/rows.ts';
import { edge, panelWidths, type PanelForm, type PanelSize } from '../../charts/draw/rows/size.ts';

const wide = matchMedia('(min-width: 46rem)');

/** Which of the two forms of a panel the screen has room for. */
export const formNow = (): PanelForm => (wide.matches ? 'wide' : 'narrow');

/** Where the marks of a row stand. */
export function plotOf(figure: HTMLElement, row: string): HTMLElement | null {
	return figure.querySelector(`[data-row="${CSS.escape(row)}"] .plot`);
}

/** How large a row's panel is where it stands: as its picture, of the form that suits the screen. */
export function sizeOf(plot: HTMLElement, row: Pick<Row, 'height'>): PanelSize {
	const form = formNow();
	const width = plot.clientWidth;
	const scale = width / panelWidths[form];
	return { width, height: row.height[form] * scale, scale };
}

/** How far below the top of its panel a value stands, in pixels. */
export function yOf(
	{ axis: { low, high } }: Exclude<Row, { kind: 'spans' }>,
	value: number,
	{ height, scale }: PanelSize
): number {
	const room = edge * scale;
	return room + ((high - value) / (high - low)) * (height - 2 * room);
}
