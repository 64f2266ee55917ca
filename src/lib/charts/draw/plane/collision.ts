/** A point in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle in pixels. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A circle in pixels. */
export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** Whether two boxes share a part. */
export const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box reaches into a disc. */
export function touches({ left, right, top, bottom }: Box, { x, y, radius }: Disc): boolean {
	const nearest = { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom)) };
	return Math.hypot(nearest.x - x, nearest.y - y) < radius;
}

/** Whether two lines cross. */
export function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
	const side = (p: Point, q: Point, r: Point) =>
		Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
	return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Whether a line runs through a box. */
export function crosses(line: readonly [Point, Point], { left, right, top, bottom }: Box): boolean {
	const corners = [
		{ x: left, y: top },
		{ x: right, y: top },
		{ x: right, y: bottom },
		{ x: left, y: bottom }
	];
	return corners.some((corner, i) => cross(line, [corner, corners[(i + 1) % 4]!]));
}

/** How far a line runs through a disc, in pixels. */
export function within([a, b]: readonly [Point, Point], { x, y, radius }: Disc): number {
	const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	const along = ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length;
	const aside = Math.abs((x - a.x) * (b.y - a.y) - (y - a.y) * (b.x - a.x)) / length;
	if (aside >= radius) return 0;
	const half = Math.sqrt(radius ** 2 - aside ** 2);
	return Math.max(0, Math.min(length, along + half) - Math.max(0, along - half));
}
