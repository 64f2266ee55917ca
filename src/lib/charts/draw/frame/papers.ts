import type { Caption } from '../../description/caption.ts';
import { textWidth, type Face } from '../pen/lettering.ts';
import type { Theme } from '../pen/theme.ts';
import { Column } from './column.ts';

/** Where a caption stands: from the left, how wide, and the size of its letters. */
export interface Room {
	readonly left: number;
	readonly width: number;
	readonly body: number;
}

/** Words above the rows, from a top: what is seen, and the figure that leads. */
export function headOf(
	{ title, figure, said }: Caption,
	{ left, width, body }: Room,
	top: number,
	theme: Theme
): Column {
	const head = new Column(left, width, top);
	head.paragraph(title, { size: body * 2.1, weight: 600 }, theme.ink);
	head.led(figure, said, { size: body * 1.2, weight: 400 }, theme.muted, theme.ink);
	return head;
}

/** A caveat's sentences, so that what has to be cut is cut after one. */
export function sentences(text: string): string[] {
	return text.split(/(?<=[.!?]) (?=[A-ZÁÉÍÓÚÑ¿¡“"])/u);
}

/** A caption whose caveat has as many sentences as asked for; where some are left out, it says where they are. */
export function shortened(caption: Caption, count: number): Caption {
	const all = sentences(caption.caveat);
	if (count >= all.length) return caption;
	return { ...caption, caveat: `${all.slice(0, count).join(' ')} ${caption.more}` };
}

/** Words below the rows, from a top: warning, caveat, sources, edition and address. */
export function footOf(
	caption: Caption,
	{ left, width, body }: Room,
	top: number,
	theme: Theme
): Column {
	const foot = new Column(left, width, top);
	const face: Face = { size: body, weight: 400 };
	foot.paragraph(caption.warning, { ...face, weight: 600 }, theme.ink);
	if (caption.caveat) foot.led(caption.before, caption.caveat, face, theme.ink, theme.ink);
	foot.top += body * 0.3;
	const small = { ...face, size: body * 0.92 };
	foot.paragraph(caption.sources, small, theme.muted);
	foot.top += body * 0.3;
	const address: Face = { ...small, weight: 600 };
	const apart =
		textWidth(caption.edition, small) + textWidth(caption.address, address) + body <= width;
	foot.beside(caption.edition, small, theme.muted);
	if (!apart) foot.top += small.size * 1.28;
	foot.beside(caption.address, address, theme.ink, apart ? width : 0, apart ? 'right' : 'left');
	foot.top += small.size * 1.28;
	return foot;
}
