/** Weight of a text: the two that pictures use. */
export type Weight = 400 | 600;

/** Size in pixels and weight of a text. */
export interface Face {
	readonly size: number;
	readonly weight: Weight;
}

/*
 * Advance widths of Source Sans 3 (SIL OFL) in thousandths of an em, rounded up to 20: characters by width.
 * With a table a text has one width on every machine, so that picture and canvas break their lines alike;
 * where another font is drawn wider it is condensed to the width it was promised (see `put`).
 */
const advances: Readonly<Record<Weight, readonly (readonly [number, string])[]>> = {
	400: [
		[200, ' \u00a0'],
		[260, "',.:;ijl|í‘’·"],
		[280, 'IÍ'],
		[300, '!f¡'],
		[320, '()-[]{}'],
		[340, 't°'],
		[360, '/\\rª'],
		[380, 'º'],
		[420, '*s'],
		[440, '"?z¿«»“”'],
		[460, 'cxç'],
		[480, 'JYvy–'],
		[500, '#$+0123456789<=>FL^_ek~éèê×≈€£§'],
		[520, 'VXagáàãâä'],
		[540, 'ESTZÉ'],
		[560, 'A`bdhnopquóúñüôöÁ'],
		[580, 'CKPRß'],
		[600, 'B'],
		[620, '&DG'],
		[660, 'HNUÚÑÜ'],
		[680, 'OQÓ'],
		[720, 'w'],
		[740, 'M'],
		[800, 'W—'],
		[840, '%m'],
		[860, '@'],
		[960, '…']
	],
	600: [
		[200, ' \u00a0'],
		[260, '|'],
		[280, "',.:;ijlí‘’·"],
		[300, 'IÍ'],
		[320, '!f¡'],
		[340, '()-[]{}'],
		[360, '/\\°ª'],
		[380, 'rtº'],
		[440, '*s'],
		[460, '?z¿«»'],
		[480, 'cç–'],
		[500, '"J_vxy“”'],
		[520, '#$+0123456789<=>FLY^aeg~áéèàãâêä×≈€£§'],
		[540, 'EVZkÉ'],
		[560, 'ASTX`hnouóúñüôöÁ'],
		[580, 'Cbdpq'],
		[600, 'BKPR'],
		[620, 'ß'],
		[640, '&DG'],
		[660, 'NUÚÑÜ'],
		[680, 'HOQÓ'],
		[760, 'Mw'],
		[800, 'W—'],
		[860, '%m'],
		[880, '@'],
		[980, '…']
	]
};

/** A character of no known width, such as one of another script. */
const unknown = 900;

const widthsOf = (weight: Weight): ReadonlyMap<string, number> =>
	new Map(
		advances[weight].flatMap(([width, all]) =>
			[...all].map((each): [string, number] => [each, width])
		)
	);
const widths: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
	400: widthsOf(400),
	600: widthsOf(600)
};

/** Room a text needs in pixels, never less than Source Sans 3 takes. */
export function textWidth(text: string, { size, weight }: Face): number {
	const known = widths[weight];
	let sum = 0;
	// Letters with marks that the table does not name are as wide as the letter.
	for (const each of text.normalize('NFC'))
		sum += known.get(each) ?? known.get(each.normalize('NFD')[0]!) ?? unknown;
	return (sum * size) / 1000;
}

/** Breaks a text between words into lines no wider than `width`; a single word that is wider stands alone. */
export function brokenText(text: string, face: Face, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		const longer = line === undefined ? word : `${line} ${word}`;
		if (line !== undefined && textWidth(longer, face) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The canvas's form of a face. */
function fontOf({ size, weight }: Face, family: string): string {
	return `${weight} ${size}px ${family}`;
}

/** Where and how a text stands: `y` is its middle. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly face: Face;
	readonly colour: string;
	readonly align?: 'left' | 'right' | 'center';
}

/** Writes a text in the room that `textWidth` gives it, in whatever font the machine has. */
export function put(
	pen: CanvasRenderingContext2D,
	family: string,
	text: string,
	{ x, y, face, colour, align = 'left' }: Place
): void {
	pen.font = fontOf(face, family);
	pen.fillStyle = colour;
	pen.textAlign = align;
	pen.textBaseline = 'middle';
	pen.fillText(text, x, y, textWidth(text, face));
}
