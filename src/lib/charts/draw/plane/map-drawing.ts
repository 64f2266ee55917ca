import { labelFaces, mapLabels } from './map-labels.ts';
import { circle, type Pen } from '../pen/marks.ts';
import { placeOnMap } from './places.ts';
import type { KeyItem, PlaneLayout } from './layout.ts';
import type { CircleMark, MapPlace, MapPlane } from '../../description/plane-chart.ts';
import { tint } from '../pen/tint.ts';
import { put, textWidth } from '../pen/lettering.ts';
import type { Theme } from '../pen/theme.ts';

/** What a map is drawn with. */
interface Tools {
	readonly pen: Pen;
	readonly plane: MapPlane;
	readonly layout: PlaneLayout;
	readonly theme: Theme;
	readonly family: string;
}

function trace({ pen, layout }: Tools, { rings }: Pick<MapPlace, 'rings'>): void {
	pen.beginPath();
	for (const ring of rings) {
		for (let i = 0; i < ring.length; i += 2) {
			const { x, y } = placeOnMap(layout, [ring[i]!, ring[i + 1]!]);
			if (i === 0) pen.moveTo(x, y);
			else pen.lineTo(x, y);
		}
		pen.closePath();
	}
}

/** Slanted lines over a box, kept inside the path that was traced last. */
function hatch(
	pen: Pen,
	box: { left: number; top: number; right: number; bottom: number },
	distance: number,
	colour: string
): void {
	const { left, top, right, bottom } = box;
	pen.save();
	pen.clip();
	pen.strokeStyle = colour;
	pen.lineWidth = distance / 4;
	pen.beginPath();
	// Lines start on multiples of the distance, so that neighbours share one pattern.
	const first = Math.floor((left - (bottom - top)) / distance) * distance;
	for (let x = first; x < right; x += distance) {
		pen.moveTo(x, bottom);
		pen.lineTo(x + (bottom - top), top);
	}
	pen.stroke();
	pen.restore();
}

/** How strong a step of shade is, from the lightest to the darkest on which a name can still be read. */
const shadeAlpha = (step: number, steps: number): number =>
	0.15 + (0.4 * step) / Math.max(1, steps - 1);

function fillState(tools: Tools, place: MapPlace): void {
	const { pen, plane, layout, theme } = tools;
	const { mark } = place;
	trace(tools, place);
	pen.fillStyle = mark.kind === 'circle' ? theme.grid : theme.paper;
	pen.fill();
	if (mark.kind === 'shade') {
		pen.globalAlpha = shadeAlpha(mark.step, plane.key.shades.length);
		pen.fillStyle = theme.series[plane.colour % theme.series.length]!;
		pen.fill();
		pen.globalAlpha = 1;
	}
	if (mark.kind === 'unknown') {
		const { plot, scale } = layout;
		hatch(pen, plot, 7 * scale, theme.grid);
	}
}

function drawStates(tools: Tools): void {
	const { pen, plane, layout, theme } = tools;
	for (const place of plane.places) fillState(tools, place);
	pen.lineJoin = 'round';
	pen.lineWidth = layout.scale;
	pen.strokeStyle = theme.paper;
	for (const place of plane.places) {
		trace(tools, place);
		pen.stroke();
	}
}

/** Draws a circle by its shape: provisional dashed, at least with an open end upward, a range as two rings. */
function drawCircle(
	{ pen, theme, plane, layout }: Tools,
	at: { x: number; y: number },
	mark: Pick<CircleMark, 'shape'>,
	radius: { own: number; low: number; high: number }
): void {
	const ink = theme.series[plane.colour % theme.series.length]!;
	const { scale } = layout;
	const dashed = mark.shape === 'hollow' || mark.shape === 'soft';
	const inner = mark.shape === 'range' ? radius.low : radius.own;
	pen.fillStyle = pen.strokeStyle = ink;
	pen.lineWidth = 1.3 * scale;
	// A tint of the paper, not of the ground: a circle looks the same on the map and in the key.
	circle(pen, at.x, at.y, inner);
	pen.fillStyle = dashed ? theme.paper : tint(ink, theme.paper);
	pen.fill();
	pen.setLineDash(dashed ? [2.5 * scale, 2 * scale] : []);
	pen.stroke();
	if (mark.shape === 'range') {
		pen.setLineDash([2.5 * scale, 2 * scale]);
		circle(pen, at.x, at.y, radius.high);
		pen.stroke();
	}
	pen.setLineDash([]);
	if (mark.shape === 'open-up') {
		const top = at.y - inner;
		pen.beginPath();
		pen.moveTo(at.x, top);
		pen.lineTo(at.x, top - 5 * scale);
		pen.moveTo(at.x - 2.2 * scale, top - 2.8 * scale);
		pen.lineTo(at.x, top - 5 * scale);
		pen.lineTo(at.x + 2.2 * scale, top - 2.8 * scale);
		pen.stroke();
	}
}

/** A circle that stands aside is tied to its state by a fine line. */
function tie({ pen, theme, layout }: Tools, place: MapPlace, mark: CircleMark): void {
	const from = placeOnMap(layout, place.centre);
	const to = placeOnMap(layout, [mark.x, mark.y]);
	const radius = Math.max(mark.high, mark.radius) * layout.unit;
	const distance = Math.hypot(to.x - from.x, to.y - from.y);
	if (distance <= radius + 1) return;
	const end = 1 - radius / distance;
	pen.strokeStyle = pen.fillStyle = theme.muted;
	pen.lineWidth = 0.9 * layout.scale;
	pen.beginPath();
	pen.moveTo(from.x, from.y);
	pen.lineTo(from.x + (to.x - from.x) * end, from.y + (to.y - from.y) * end);
	pen.stroke();
	circle(pen, from.x, from.y, 1.3 * layout.scale);
	pen.fill();
}

function drawCircles(tools: Tools): void {
	const { plane, layout, pen, family, theme } = tools;
	const ink = theme.series[plane.colour % theme.series.length]!;
	for (const place of plane.places) {
		const { mark } = place;
		if (mark.kind !== 'circle') continue;
		tie(tools, place, mark);
		const at = placeOnMap(layout, [mark.x, mark.y]);
		const { unit, font } = layout;
		if (mark.value === 0)
			put(pen, family, '0', {
				...at,
				face: { size: font, weight: 600 },
				colour: ink,
				align: 'center'
			});
		else
			drawCircle(tools, at, mark, {
				own: mark.radius * unit,
				low: mark.low * unit,
				high: mark.high * unit
			});
	}
}

function drawLabels({ pen, plane, layout, theme, family }: Tools): void {
	const faces = labelFaces(layout);
	for (const { name, short, x, y, width, line } of mapLabels(plane, layout)) {
		if (line) {
			pen.strokeStyle = theme.muted;
			pen.lineWidth = 0.8 * layout.scale;
			pen.beginPath();
			pen.moveTo(line[0].x, line[0].y);
			pen.lineTo(line[1].x, line[1].y);
			pen.stroke();
		}
		put(pen, family, name, { x, y, face: faces.name, colour: theme.ink });
		const after = x + width + textWidth(' ', faces.short);
		put(pen, family, short, { x: after, y, face: faces.short, colour: theme.ink });
	}
}

function drawSign(tools: Tools, item: KeyItem): void {
	const { pen, plane, layout, theme } = tools;
	const { x, y, half } = item;
	const box = { left: x - half, top: y - half * 0.65, right: x + half, bottom: y + half * 0.65 };
	if (item.sign === 'circle' || item.sign === 'shape') {
		const shape = item.sign === 'shape' ? plane.key.shapes[item.index]!.shape : 'full';
		drawCircle(tools, { x, y }, { shape }, { own: half, low: half * 0.6, high: half });
		return;
	}
	pen.beginPath();
	pen.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
	if (item.sign === 'shade') {
		pen.globalAlpha = shadeAlpha(item.index, plane.key.shades.length);
		pen.fillStyle = theme.series[plane.colour % theme.series.length]!;
		pen.fill();
		pen.globalAlpha = 1;
	} else hatch(pen, box, 7 * layout.scale, theme.grid);
	pen.strokeStyle = theme.muted;
	pen.lineWidth = 0.9 * layout.scale;
	pen.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}

/** Draws a map: states, circles or shades, names that have room, and the key. */
export function drawMap(tools: Tools): void {
	const { pen, layout, theme, family } = tools;
	drawStates(tools);
	drawCircles(tools);
	drawLabels(tools);
	for (const item of layout.key) {
		drawSign(tools, item);
		const face = { size: layout.font, weight: 400 } as const;
		put(pen, family, item.label, {
			x: item.x + item.half + 6 * layout.scale,
			y: item.y,
			face,
			colour: theme.muted
		});
	}
}
