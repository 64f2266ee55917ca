import { drawPanel } from '../../charts/draw/chart.ts';
import type { Row, RowsChart } from '../../charts/description/rows.ts';
import { panelSize, type PanelForm } from '../../charts/draw/rows/size.ts';
import { themes, type Theme, type ThemeName } from '../../charts/draw/pen/theme.ts';
import { rasterOf, surface, webp } from './picture.ts';

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

/** A row's panel as WebP: marks alone, so that one picture serves all languages. */
export function panelPicture(
	chart: RowsChart,
	row: Row,
	form: PanelForm,
	name: ThemeName
): Promise<Uint8Array> {
	const theme = themes[name];
	const size = panelSize(row, form);
	const scale = fineness[form];
	const canvas = surface(size.width * scale, size.height * scale);
	const drawn = drawPanel(canvas, chart, row, size, theme, scale);
	try {
		return webp(rasterOf(canvas, theme, inksOfRow(row, theme), 3));
	} finally {
		drawn.destroy();
	}
}
