/** A text of a drawing and the box it fills, in the drawing's pixels. */
export interface TextBox {
	readonly words: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

const readable = (text: string): string =>
	text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** All texts of what an `SvgPen` wrote. */
export function textBoxes(svg: string): TextBox[] {
	return [...svg.matchAll(/<text( [^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', words = '']) => {
		const number = (name: string) => Number(attribute(tag, name));
		const [x, y, size, width] = [
			number('x'),
			number('y'),
			number('font-size'),
			number('textLength')
		];
		const anchor = attribute(tag, 'text-anchor');
		const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
		// Capitals with accents above, descenders below the baseline.
		return {
			words: readable(words),
			left,
			right: left + width,
			top: y - size * 0.74,
			bottom: y + size * 0.22
		};
	});
}

/** Pairs of texts that cover each other by more than half a pixel each way. */
export function overlaps(boxes: readonly TextBox[]): string[] {
	const slack = 0.5;
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(b) =>
					Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
			)
			.map((b) => `“${a.words}” and “${b.words}”`)
	);
}

/** Texts that leave a drawing of that size. */
export function cut(boxes: readonly TextBox[], size: { width: number; height: number }): string[] {
	return boxes
		.filter(
			({ left, right, top, bottom }) =>
				left < -0.5 || right > size.width + 0.5 || top < -0.5 || bottom > size.height + 0.5
		)
		.map(({ words }) => `“${words}”`);
}
