import type { Theme } from '../pen/theme.ts';
import { cardLayout, type SocialCard } from './card.ts';
import { drawComposition, drawPaper, drawWords } from './composition.ts';
import { panelsSvg, type MakeCanvas } from './panels.ts';
import { layoutOf } from './layout.ts';
import type { Sheet } from './sheet.ts';
import { svgFile } from './svg-markup.ts';
import { SvgPen } from './svg-pen.ts';

/** Draws a sheet on a canvas of its size times `scale`. */
export function drawSheet(
	sheet: Sheet,
	theme: Theme,
	family: string,
	scale: number,
	makeCanvas: MakeCanvas
): HTMLCanvasElement {
	return drawComposition(layoutOf(sheet, theme), sheet.chart, theme, family, scale, makeCanvas);
}

/** Writes a sheet as SVG with real text; `measure` gives a text's width in a canvas font. */
export function sheetSvg(
	sheet: Sheet,
	theme: Theme,
	family: string,
	measure: (text: string, font: string) => number
): string {
	const { chart, caption } = sheet;
	const layout = layoutOf(sheet, theme);
	const { width, height, panels } = layout;
	const [under, over] = [
		new SvgPen(width, height, measure, 'f'),
		new SvgPen(width, height, measure, 'w')
	];
	drawPaper(under as unknown as CanvasRenderingContext2D, layout, theme);
	drawWords(over as unknown as CanvasRenderingContext2D, family, layout);
	const marks = panelsSvg(chart, panels, theme, measure);
	const content = `${under.content()}${marks}${over.content()}`;
	return svgFile(layout, chart.language, caption.title, chart.alternative, content);
}

/** Draws a card on a canvas of its own. */
export function drawCard(
	card: SocialCard,
	theme: Theme,
	family: string,
	makeCanvas: MakeCanvas
): HTMLCanvasElement {
	const axis = card.years ?? { first: 0, last: 0, events: [] };
	return drawComposition(cardLayout(card, theme), axis, theme, family, 1, makeCanvas);
}
