import type { Line, Stack, ValueMark } from '../../description/time-chart.ts';
import { brokenText, textWidth, type Face } from '../pen/lettering.ts';

/** One line of a direct label: the producer's name in bold, its last figure after it; either may be empty. */
interface LabelLine {
	readonly name: string;
	readonly figure: string;
}

/** The direct label of one producer's values. */
export interface LineLabel {
	/** Index into the theme's colours and the forms of points. */
	readonly colour: number;
	readonly lines: readonly LabelLine[];
	/** Where the last value stands: the label seeks its height. `null` where no value is known. */
	readonly last: ValueMark | null;
	/** Of a stack: a band's swatch, the others' tone or the total's cap in place of a point. */
	readonly swatch?: 'band' | 'others' | 'total';
}

/** The last value that is known. */
function lastOf(marks: readonly ValueMark[]): ValueMark | null {
	return marks.filter(({ y }) => y !== null).at(-1) ?? null;
}

/** The year a position lies in; what is true of the last day of a year belongs to that year. */
export function yearOf(x: number): number {
	return Math.floor(x + 0.5 - 0.01);
}

/** The label of a line in `room` pixels: the figure stands behind the name where it fits, else below. */
export function lineLabel(line: Line, size: number, room: number): LineLabel {
	const bold: Face = { size, weight: 600 };
	const plain: Face = { size, weight: 400 };
	const last = lastOf(line.marks);
	const names = brokenText(line.label, bold, room);
	const figure = last ? `${last.figure} (${yearOf(last.x)})` : '';
	const end = names.at(-1)!;
	const together = textWidth(`${end} `, bold) + textWidth(figure, plain);
	const lines: LabelLine[] = names.slice(0, -1).map((name) => ({ name, figure: '' }));
	if (together <= room)
		return { colour: line.colour, last, lines: [...lines, { name: end, figure }] };
	const below = brokenText(figure, plain, room).map((each) => ({ name: '', figure: each }));
	return { colour: line.colour, last, lines: [...lines, { name: end, figure: '' }, ...below] };
}

/** The labels of a stack, in the order in which its bands stand, the highest first. */
export function stackLabels(
	{ bands, others, total }: Stack,
	size: number,
	room: number
): LineLabel[] {
	const bold: Face = { size, weight: 600 };
	const label = (name: string, swatch: LineLabel['swatch'], colour: number): LineLabel => ({
		...{ colour, swatch, last: null },
		lines: brokenText(name, bold, room).map((each) => ({ name: each, figure: '' }))
	});
	return [
		label(total, 'total', 0),
		...(others ? [label(others, 'others', 0)] : []),
		...bands
			.flatMap(({ label: name, colour }) => (colour === null ? [] : [label(name, 'band', colour)]))
			.reverse()
	];
}

/** Width of the widest line of a label. */
export function labelWidth({ lines }: LineLabel, size: number): number {
	const widths = lines.map(
		({ name, figure }) =>
			textWidth(name && figure ? `${name} ` : name, { size, weight: 600 }) +
			textWidth(figure, { size, weight: 400 })
	);
	return Math.max(0, ...widths);
}

/**
 * Tops of boxes that stand under each other without touching, each as near to where it belongs as the
 * others allow, and the last one's end not below `bottom` while there is room.
 */
export function spread(
	boxes: readonly { readonly top: number; readonly height: number }[],
	top: number,
	bottom: number
): number[] {
	let left = boxes.reduce((sum, { height }) => sum + height, 0);
	let free = top;
	return boxes.map((box) => {
		const at = Math.max(free, Math.min(box.top, bottom - left));
		left -= box.height;
		free = at + box.height;
		return at;
	});
}
