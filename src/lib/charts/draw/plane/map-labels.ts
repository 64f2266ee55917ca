import {
	cross,
	crosses,
	overlap,
	touches,
	within,
	type Box,
	type Disc,
	type Point
} from './collision.ts';
import { placeOnMap } from './places.ts';
import type { PlaneLayout } from './layout.ts';
import { valueOf, type MapPlace, type MapPlane } from '../../description/plane-chart.ts';
import { textWidth, type Face } from '../pen/lettering.ts';

/** A name beside its mark: `x` is its left end, `y` its middle. */
export interface MapLabel {
	readonly name: string;
	/** The figure after the name; empty where it has no room. */
	readonly short: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Ends of a line to the mark, where the name stands away from it. */
	readonly line: readonly [Point, Point] | undefined;
}

function discOf({ mark, centre }: MapPlace, layout: PlaneLayout): Disc {
	if (mark.kind !== 'circle') return { ...placeOnMap(layout, centre), radius: 0 };
	const at = placeOnMap(layout, [mark.x, mark.y]);
	return { ...at, radius: Math.max(mark.high, mark.radius) * layout.unit };
}

/** Places a label could take about its mark, the best first: right, left, above, below, then the corners. */
function candidates({ x, y, radius }: Disc, width: number, height: number): Box[] {
	const gap = radius + 3;
	const slant = radius * 0.75 + 2;
	const at = (left: number, middle: number) => ({
		left,
		right: left + width,
		top: middle - height / 2,
		bottom: middle + height / 2
	});
	if (radius === 0) return [at(x - width / 2, y)];
	return [
		at(x + gap, y),
		at(x - gap - width, y),
		at(x - width / 2, y - gap - height / 2),
		at(x - width / 2, y + gap + height / 2),
		at(x + slant, y - slant),
		at(x + slant, y + slant),
		at(x - slant - width, y - slant),
		at(x - slant - width, y + slant)
	];
}

interface Far {
	readonly box: Box;
	readonly line: readonly [Point, Point];
	/** Its length, and what it runs through. */
	readonly cost: number;
}

const turns = 48;

/** Farthest that a line may run through circles of others, in pixels. */
const most = 26;

/** Places away from a mark, with a line that ends at the middle of the name's nearer side. */
function* distant(disc: Disc, width: number, height: number, reach: number): Generator<Far> {
	for (let distance = 14; distance <= reach; distance += 8)
		for (let turn = 0; turn < turns; turn++) {
			const angle = (turn / turns) * Math.PI * 2;
			const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
			const end = {
				x: disc.x + dx * (disc.radius + distance),
				y: disc.y + dy * (disc.radius + distance)
			};
			const left = dx >= 0 ? end.x + 2 : end.x - 2 - width;
			const box = {
				left,
				right: left + width,
				top: end.y - height / 2,
				bottom: end.y + height / 2
			};
			const start = { x: disc.x + dx * disc.radius, y: disc.y + dy * disc.radius };
			yield { box, line: [start, end], cost: distance };
		}
}

/** What is placed already, and where names may stand. */
class Board {
	readonly labels: MapLabel[] = [];
	readonly #taken: Box[] = [];
	readonly #discs: readonly Disc[];
	readonly #room: Box;

	constructor(discs: readonly Disc[], room: Box) {
		this.#discs = discs;
		this.#room = room;
	}

	fits(box: Box): boolean {
		const { left, right, top, bottom } = this.#room;
		return (
			box.left >= left &&
			box.right <= right &&
			box.top >= top &&
			box.bottom <= bottom &&
			!this.#taken.some((other) => overlap(box, other)) &&
			!this.labels.some(({ line }) => line && crosses(line, box)) &&
			!this.#discs.some((disc) => touches(box, disc))
		);
	}

	/** The cheapest free place away from a mark: short, and through as few circles as can be. */
	far(disc: Disc, width: number, height: number, reach: number): Far | undefined {
		let best: Far | undefined;
		for (const place of distant(disc, width, height, reach)) {
			const { box, line } = place;
			if (place.cost >= (best?.cost ?? Infinity) || !this.fits(box)) continue;
			if (this.#taken.some((other) => crosses(line, other))) continue;
			if (this.labels.some((label) => label.line && cross(label.line, line))) continue;
			const through = this.#discs
				.filter((other) => other !== disc)
				.reduce((sum, other) => sum + within(line, other), 0);
			if (through > most) continue;
			const cost = place.cost + through * 3;
			if (cost < (best?.cost ?? Infinity)) best = { box, line, cost };
		}
		return best;
	}

	put(box: Box, label: Omit<MapLabel, 'x' | 'y'>): void {
		this.#taken.push(box);
		this.labels.push({ ...label, x: box.left, y: (box.top + box.bottom) / 2 });
	}
}

/** Faces of a label's two parts. */
export function labelFaces({ font, narrow }: PlaneLayout): { name: Face; short: Face } {
	const size = font * (narrow ? 0.88 : 0.92);
	return { name: { size, weight: 400 }, short: { size, weight: 600 } };
}

/** Names of the states, the highest figures first; no name lies on another or on a circle, and one without room is left out. */
export function mapLabels(plane: MapPlane, layout: PlaneLayout): MapLabel[] {
	const { font, plot, width } = layout;
	const faces = labelFaces(layout);
	const known = plane.places
		.filter(({ mark }) => mark.kind !== 'unknown')
		.sort((a, b) => valueOf(b) - valueOf(a));
	const discs = known.map((place) => discOf(place, layout));
	const room = {
		left: 1,
		right: width - 1,
		top: plot.top - font * 0.4,
		bottom: plot.bottom + font * 0.6
	};
	const board = new Board(discs, room);
	const height = font * 1.05;
	const sizes = known.map(({ name, short }) => {
		const own = textWidth(name, faces.name);
		return { own, full: own + textWidth(` ${short}`, faces.short) };
	});
	const beside = (i: number) => {
		const box = candidates(discs[i]!, sizes[i]!.full, height).find((each) => board.fits(each));
		if (box) board.put(box, labelOf(i, undefined));
		return box !== undefined;
	};
	const away = (i: number) => {
		const far = board.far(discs[i]!, sizes[i]!.full, height, width * 0.24);
		if (far) board.put(far.box, labelOf(i, far.line));
	};
	const labelOf = (i: number, line: MapLabel['line']) => {
		const { name, short } = known[i]!;
		return { name, short, width: sizes[i]!.own, line };
	};
	// Names that circles leave no room beside their own go first, while the way out is free.
	const all = known.map((_, i) => i);
	const shut = all.filter(
		(i) => !candidates(discs[i]!, sizes[i]!.full, height).some((each) => board.fits(each))
	);
	shut.forEach(away);
	for (const i of all) if (!shut.includes(i) && !beside(i)) away(i);
	return board.labels;
}
