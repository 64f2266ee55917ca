/** A picture in memory: red, green, blue and opacity, a byte each. */
export interface Raster {
	readonly width: number;
	readonly height: number;
	readonly bytes: Uint8Array;
}

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
	const at = (from: number) => parseInt(hex.slice(from, from + 2), 16);
	return [at(1), at(3), at(5)];
}

/** The paper, each ink, and `steps` − 1 even blends between them. */
export function inkPalette(paper: string, inks: readonly string[], steps: number): Rgb[] {
	const ground = rgb(paper);
	const mixed = [...new Set(inks)].flatMap((ink) =>
		Array.from({ length: steps }, (_, index) => {
			const part = (index + 1) / steps;
			const [r, g, b] = rgb(ink).map((to, i) => Math.round(ground[i]! + (to - ground[i]!) * part));
			return [r!, g!, b!] as const;
		})
	);
	return [ground, ...mixed];
}

/** The four bytes of an opaque colour as the machine reads them in one step. */
const wordOf = ([r, g, b]: Rgb): number => new Uint32Array(Uint8Array.of(r, g, b, 255).buffer)[0]!;

/** The same picture in the colours of another palette, each in the place of the one at its index. */
export function inColoursOf(
	{ width, height, bytes }: Raster,
	from: readonly Rgb[],
	to: readonly Rgb[]
): Raster {
	const colours = new Map(from.map((colour, index) => [wordOf(colour), wordOf(to[index]!)]));
	const words = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
	const changed = words.map((word) => colours.get(word)!);
	return { width, height, bytes: new Uint8Array(changed.buffer) };
}

/** The brightness of a picture's pixels (RGBA, opaque), a byte each, in `levels` even steps from black to white. */
export function inGreys(pixels: Uint8Array, levels: number): Uint8Array {
	const step = 255 / (levels - 1);
	const rounded = Uint8Array.from({ length: 256 }, (_, value) =>
		Math.round(Math.round(value / step) * step)
	);
	const bytes = new Uint8Array(pixels.length / 4);
	// Green is most of what an eye takes for brightness; texts on paper differ little in the rest.
	for (let at = 0; at < bytes.length; at += 1) bytes[at] = rounded[pixels[at * 4 + 1]!]!;
	return bytes;
}

/** The index of the nearest colour. */
function nearest(palette: readonly Rgb[], r: number, g: number, b: number): number {
	let found = 0;
	let least = Infinity;
	palette.forEach(([pr, pg, pb], index) => {
		const distance = (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2;
		if (distance < least) [least, found] = [distance, index];
	});
	return found;
}

/**
 * Draws a picture's pixels (RGBA, opaque) with the colours of a palette alone, in their place. A chart is flat: with
 * few colours it packs without loss into half of what a photograph's coding takes, and stays sharp.
 */
export function withColours(
	pixels: Uint8Array,
	width: number,
	height: number,
	palette: readonly Rgb[]
): Raster {
	const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
	const colours = palette.map(wordOf);
	const known = new Map<number, number>();
	const nearestTo = (word: number, at: number): number => {
		const [r, g, b] = pixels.subarray(at * 4);
		const colour = colours[nearest(palette, r!, g!, b!)]!;
		known.set(word, colour);
		return colour;
	};
	let before = -1;
	let colour = colours[0]!;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at]!;
		// Most pixels are as the one before them.
		if (word !== before) {
			before = word;
			colour = known.get(word) ?? nearestTo(word, at);
		}
		if (word !== colour) words[at] = colour;
	}
	return { width, height, bytes: pixels };
}
