import { drawPanel } from '../../charts/draw/chart.ts';
import type { Row, RowsChart } from '../../charts/description/rows.ts';
import { panelSize, type PanelForm } from '../../charts/draw/rows/size.ts';
import { themes, type Theme, type ThemeName } from '../../charts/draw/pen/theme.ts';
import { inColoursOf, type Raster } from './few-colours.ts';
import { paletteOf, rasterOf, surface, webp } from './picture.ts';

/** Pixels to the point: a phone has two or three, a desk one or two. */
const fineness: Readonly<Record<PanelForm, number>> = { narrow: 2, wide: 1.5 };

/** Colours of a row's marks. */
export function inksOfRow(row: Row, theme: Theme): string[] {
	if (row.kind === 'values') {
		const own = row.lines.map(({ colour }) => theme.series[colour % theme.series.length]!);
		return [...new Set([...own, ...(row.quoted?.band ? [theme.band] : [])])];
	}
	return row.kind === 'volumes' ? [theme.transfer, ...theme.tones] : [theme.transfer];
}

/** Blends of an ink with the paper, and itself. */
const steps = 3;

/** A row's panel as it is drawn in a theme. */
function drawn(chart: RowsChart, row: Row, form: PanelForm, theme: Theme): Raster {
	const size = panelSize(row, form);
	const scale = fineness[form];
	const canvas = surface(size.width * scale, size.height * scale);
	const panel = drawPanel(canvas, chart, row, size, theme, scale);
	try {
		return rasterOf(canvas, theme, inksOfRow(row, theme), steps);
	} finally {
		panel.destroy();
	}
}

/**
 * A row's panel as WebP in each theme: marks alone, so that one picture serves all languages. It is drawn once; the
 * themes differ in their colours and in nothing else.
 */
export async function panelPicture(
	chart: RowsChart,
	row: Row,
	form: PanelForm
): Promise<Readonly<Record<ThemeName, Uint8Array>>> {
	const raster = drawn(chart, row, form, themes.light);
	const [from, to] = [themes.light, themes.dark].map((theme) =>
		paletteOf(theme, inksOfRow(row, theme), steps)
	);
	const dark = inColoursOf(raster, from!, to!);
	const [light, night] = await Promise.all([webp(raster), webp(dark)]);
	return { light, dark: night };
}
