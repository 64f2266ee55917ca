/** A box on a plot, in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** A box of a size around a point. */
export const around = (x: number, y: number, width: number, height: number): Box => ({
	...{ left: x - width / 2, top: y - height / 2, width, height }
});

const meet = (a: Box, b: Box): boolean =>
	a.left < b.left + b.width &&
	b.left < a.left + a.width &&
	a.top < b.top + b.height &&
	b.top < a.top + a.height;

const holds = (outer: Box, box: Box): boolean =>
	box.left >= outer.left &&
	box.top >= outer.top &&
	box.left + box.width <= outer.left + outer.width &&
	box.top + box.height <= outer.top + outer.height;

/**
 * Where words of a size stand beside a ring: at its left, as on the page, or else at the first place of its sides
 * that covers the least of what is taken.
 */
export function placeBeside(
	ring: { readonly x: number; readonly y: number },
	size: { readonly width: number; readonly height: number },
	taken: readonly Box[],
	plot: Box
): Box {
	const reach = 9 + size.width / 2;
	const places = [0, -1, 1, -2, 2].flatMap((step) =>
		[-reach, reach].map((aside) =>
			around(ring.x + aside, ring.y + step * size.height * 0.8, size.width, size.height)
		)
	);
	const covered = (box: Box) => taken.filter((each) => meet(each, box)).length;
	const fitting = places.filter((box) => holds(plot, box));
	return fitting.reduce(
		(best, box) => (covered(box) < covered(best) ? box : best),
		fitting[0] ?? places[0]!
	);
}
