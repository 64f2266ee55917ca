import { formOf, leading, letters, pictureWidths } from '../pen/forms.ts';
import type {
	MapKey,
	MapPlane,
	MultiplesPlane,
	PlaneDescription
} from '../../description/plane-chart.ts';
import { brokenText, textWidth, type Face } from '../pen/lettering.ts';

/** Sizes of a chart on a plane in CSS pixels. No measure depends on the machine's fonts. */
export interface PlaneLayout {
	readonly width: number;
	readonly height: number;
	readonly font: number;
	readonly narrow: boolean;
	/** The label above the plot, broken into lines. */
	readonly title: readonly string[];
	readonly plot: {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	};
	/** Pixels for one pixel of the chart as it was laid out: strokes and marks grow with it. */
	readonly scale: number;
	/** Pixels for one unit of a map's plane. */
	readonly unit: number;
	readonly key: readonly KeyItem[];
	readonly grid: MultiplesGrid;
}

/** A sign of a map's key with its words: `x` and `y` are the middle of the sign. */
export interface KeyItem {
	readonly sign: 'circle' | 'shade' | 'unknown' | 'shape';
	/** Index into the list of the key it comes from. */
	readonly index: number;
	readonly label: string;
	readonly x: number;
	readonly y: number;
	/** Half the width of the sign. */
	readonly half: number;
}

/** How the small charts of a plane stand. */
interface MultiplesGrid {
	readonly columns: number;
	readonly cellWidth: number;
	readonly cellHeight: number;
	/** Height of the words above each small plot. */
	readonly head: number;
	/** Room between small charts. */
	readonly gap: number;
}

interface Form {
	readonly width: number;
	readonly narrow: boolean;
	readonly font: number;
}

const forms = {
	narrow: { width: pictureWidths.narrow, narrow: true, font: letters.narrow },
	wide: { width: pictureWidths.wide, narrow: false, font: letters.wide }
} as const satisfies Record<string, Form>;

const noGrid: MultiplesGrid = { columns: 1, cellWidth: 0, cellHeight: 0, head: 0, gap: 0 };

function titleOf(label: string, { font, width }: Form): string[] {
	return brokenText(label, { size: font, weight: 600 }, width - 4);
}

interface Sign {
	readonly sign: KeyItem['sign'];
	readonly index: number;
	readonly label: string;
	readonly half: number;
}

function signsOf(key: MapKey, unit: number, font: number): Sign[] {
	return [
		...key.circles.map(({ radius, label }, index) => ({
			...{ sign: 'circle' as const, index, label },
			half: radius * unit
		})),
		...key.shades.map((label, index) => ({
			sign: 'shade' as const,
			index,
			label,
			half: font * 0.8
		})),
		...key.shapes.map(({ label }, index) => ({
			sign: 'shape' as const,
			index,
			label,
			half: font * 0.55
		})),
		...(key.unknown
			? [{ sign: 'unknown' as const, index: 0, label: key.unknown, half: font * 0.8 }]
			: [])
	];
}

/** Signs and words beside each other, in as many rows as they need. */
function keyRows(
	signs: readonly Sign[],
	top: number,
	{ font, width }: Form
): { items: KeyItem[]; bottom: number } {
	const face: Face = { size: font, weight: 400 };
	const items: KeyItem[] = [];
	let [x, y] = [2, top];
	const tall = Math.max(font * leading, ...signs.map(({ half }) => half * 2));
	for (const sign of signs) {
		const room = sign.half * 2 + 6 + textWidth(sign.label, face);
		if (x > 2 && x + room > width - 2) [x, y] = [2, y + Math.max(tall * 0.62, font * 1.7)];
		items.push({ ...sign, x: x + sign.half, y: y + tall / 2 });
		x += room + 16;
	}
	return { items, bottom: signs.length > 0 ? y + tall : top };
}

function mapLayout(plane: MapPlane, form: Form): PlaneLayout {
	const { width, font } = form;
	const title = titleOf(plane.label, form);
	const side = 6;
	const unit = (width - side * 2) / plane.width;
	const top = title.length * font * leading + 10;
	const bottom = top + plane.height * unit;
	const { items, bottom: end } = keyRows(signsOf(plane.key, unit, font), bottom + 12, form);
	return {
		...form,
		height: Math.ceil(end + 6),
		title,
		plot: { left: side, top, right: width - side, bottom },
		scale: 1,
		unit,
		key: items,
		grid: noGrid
	};
}

function multiplesLayout(plane: MultiplesPlane, form: Form): PlaneLayout {
	const { width, font, narrow } = form;
	const title = titleOf(plane.label, form);
	const columns = narrow ? 3 : 6;
	const gap = narrow ? 9 : 12;
	const top = title.length * font * leading + 8;
	const left = textWidth(plane.ticks.at(-1)!.label, { size: font - 1.5, weight: 400 }) + 7;
	const cellWidth = (width - left - 6 - gap * (columns - 1)) / columns;
	const head = (font - 0.5) * leading * 2 + 5;
	const cellHeight = head + (narrow ? 46 : 58);
	const rows = Math.ceil(plane.cells.length / columns);
	const bottom = top + rows * cellHeight + (rows - 1) * gap;
	return {
		...form,
		height: Math.ceil(bottom + font * 1.9),
		title,
		plot: { left, top, right: width - 6, bottom },
		scale: 1,
		unit: 0,
		key: [],
		grid: { columns, cellWidth, cellHeight, head, gap }
	};
}

function scaled(layout: PlaneLayout, width: number): PlaneLayout {
	const by = width / layout.width;
	const { plot, grid } = layout;
	return {
		...layout,
		width,
		height: Math.round(layout.height * by),
		font: layout.font * by,
		plot: {
			left: plot.left * by,
			top: plot.top * by,
			right: plot.right * by,
			bottom: plot.bottom * by
		},
		scale: by,
		unit: layout.unit * by,
		key: layout.key.map((item) => ({
			...item,
			x: item.x * by,
			y: item.y * by,
			half: item.half * by
		})),
		grid: {
			columns: grid.columns,
			cellWidth: grid.cellWidth * by,
			cellHeight: grid.cellHeight * by,
			head: grid.head * by,
			gap: grid.gap * by
		}
	};
}

/** Lays a chart on a plane out for a width; the height follows from what is shown. */
export function planeLayout({ plane }: PlaneDescription, width: number): PlaneLayout {
	const form = forms[formOf(width)];
	const layout = plane.kind === 'map' ? mapLayout(plane, form) : multiplesLayout(plane, form);
	return scaled(layout, width);
}

/** Left upper corner of a small chart. */
export function cellCorner(
	{ plot, grid }: PlaneLayout,
	index: number
): { left: number; top: number } {
	const column = index % grid.columns;
	const row = Math.floor(index / grid.columns);
	return {
		left: plot.left + column * (grid.cellWidth + grid.gap),
		top: plot.top + row * (grid.cellHeight + grid.gap)
	};
}
