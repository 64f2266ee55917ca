/** A size in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where the cursor stands on a canvas: the band of its year, and the height that is pointed at. */
export interface Target {
	readonly left: number;
	readonly right: number;
	readonly y: number;
}

/** The part of a canvas that is in view, from top to bottom. */
export interface View {
	readonly top: number;
	readonly bottom: number;
}

const between = (low: number, value: number, high: number): number =>
	Math.max(low, Math.min(value, high));

/**
 * Where the panel with the values goes: beside the year's band where it has room, so that it covers no point of
 * that year; else above what is pointed at (a hand hides what is below), else below it. It never leaves the canvas.
 */
export function place(
	box: Size,
	canvas: Size,
	target: Target,
	view: View,
	gap: number
): { readonly left: number; readonly top: number } {
	const [top, bottom] = [Math.max(0, view.top), Math.min(canvas.height, view.bottom)];
	const beside = between(top, target.y - box.height / 2, Math.max(top, bottom - box.height));
	if (target.right + gap + box.width <= canvas.width)
		return { left: target.right + gap, top: beside };
	if (target.left - gap - box.width >= 0)
		return { left: target.left - gap - box.width, top: beside };
	const middle = (target.left + target.right) / 2 - box.width / 2;
	const left = between(0, middle, Math.max(0, canvas.width - box.width));
	const above = target.y - 2 * gap - box.height;
	if (above >= top) return { left, top: above };
	const below = target.y + 2 * gap;
	if (below + box.height <= canvas.height) return { left, top: below };
	// Neither has room: the side with more of it, to the edge of the canvas.
	return { left, top: target.y - top > bottom - target.y ? 0 : canvas.height - box.height };
}
