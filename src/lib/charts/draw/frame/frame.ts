import { brokenText, put, textWidth, type Face, type Place } from '../pen/lettering.ts';
import type { Caption } from '../../description/caption.ts';
import type { Theme } from '../pen/theme.ts';

interface Written extends Place {
	readonly words: string;
}

/** Where everything of a framed figure stands, in pixels. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly Written[];
	/** Height of the rule between chart and caption. */
	readonly rule: number;
	readonly margin: number;
	/** The room left for the chart. */
	readonly chart: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
}

const leading = 1.3;

/** Lines of text that are put under each other from a top. */
class Column {
	readonly texts: Written[] = [];
	readonly left: number;
	readonly width: number;
	top: number;

	constructor(left: number, width: number, top: number) {
		[this.left, this.width, this.top] = [left, width, top];
	}

	line(words: string, face: Face, colour: string, indent = 0): void {
		this.texts.push({
			words,
			x: this.left + indent,
			y: this.top + face.size * leading * 0.5,
			face,
			colour
		});
	}

	paragraph(words: string, face: Face, colour: string): void {
		for (const line of brokenText(words, face, this.width)) {
			this.line(line, face, colour);
			this.top += face.size * leading;
		}
	}

	/** Bold words, and a text that goes on behind them. */
	led(bold: string, words: string, face: Face, colour: string, boldColour: string): void {
		const strong = { ...face, weight: 600 } as const;
		if (textWidth(bold, strong) > this.width * 0.8) {
			this.paragraph(bold, strong, boldColour);
			this.paragraph(words, face, colour);
			return;
		}
		const indent = textWidth(`${bold} `, strong);
		this.line(bold, strong, boldColour);
		const [first = ''] = brokenText(words, face, this.width - indent);
		const fits = textWidth(first, face) <= this.width - indent;
		if (fits) this.line(first, face, colour, indent);
		this.top += face.size * leading;
		const rest = fits ? words.slice(first.length).trim() : words;
		if (rest) this.paragraph(rest, face, colour);
	}
}

/** Words above the chart: what is seen, and the figure that leads. */
function headOf(
	{ title, figure, said }: Caption,
	width: number,
	margin: number,
	body: number,
	theme: Theme
): Column {
	const head = new Column(margin, width - margin * 2, margin * 0.7);
	head.paragraph(title, { size: body * 1.85, weight: 600 }, theme.ink);
	head.top += body * 0.15;
	head.led(figure, said, { size: body * 1.2, weight: 400 }, theme.muted, theme.ink);
	return head;
}

/** Words below the chart, from 0: caveat, sources, edition and address. */
function footOf(
	caption: Caption,
	caveat: string,
	width: number,
	margin: number,
	body: number,
	theme: Theme
): Column {
	const foot = new Column(margin, width - margin * 2, body * 0.7);
	const face: Face = { size: body, weight: 400 };
	if (caption.warning) foot.paragraph(caption.warning, { ...face, weight: 600 }, theme.ink);
	foot.led(caption.before, caveat, face, theme.ink, theme.ink);
	foot.top += body * 0.3;
	const small = { ...face, size: body * 0.9 };
	foot.paragraph(caption.sources, small, theme.muted);
	foot.top += body * 0.3;
	const address = { ...small, weight: 600 } as const;
	const room = foot.width - textWidth(caption.address, address) - body;
	foot.line(caption.edition, small, theme.muted);
	const apart = textWidth(caption.edition, small) <= room;
	if (!apart) foot.top += small.size * leading;
	foot.texts.push({
		words: caption.address,
		x: apart ? margin + foot.width : margin,
		y: foot.top + small.size * leading * 0.5,
		face: address,
		colour: theme.ink,
		align: apart ? 'right' : 'left'
	});
	foot.top += small.size * leading + margin * 0.55;
	return foot;
}

/** A caveat's sentences, so that what has to be cut is cut after one. */
export function sentences(text: string): string[] {
	return text.split(/(?<=[.!?]) (?=[A-ZÁÉÍÓÚÑ¿¡“"])/u);
}

/** The caveat in as many sentences as asked for; where some are left out, it says where they are. */
function shortened({ caveat, more }: Caption, count: number): string {
	const all = sentences(caveat);
	return count >= all.length ? caveat : `${all.slice(0, count).join(' ')} ${more}`;
}

function frameWith(
	caption: Caption,
	caveat: string,
	size: { width: number; height: number },
	body: number,
	theme: Theme
): Frame {
	const { width, height } = size;
	const margin = body * 2;
	const head = headOf(caption, width, margin, body, theme);
	const foot = footOf(caption, caveat, width, margin, body, theme);
	const rule = height - foot.top;
	const top = head.top + body * 0.4;
	return {
		width,
		height,
		texts: [...head.texts, ...foot.texts.map((text) => ({ ...text, y: text.y + rule }))],
		rule,
		margin,
		chart: { x: margin, y: top, width: width - margin * 2, height: rule - top - body * 0.5 }
	};
}

/** A framed figure that has found its size: the frame, and the size of the chart's letters. */
export interface Fitted {
	readonly frame: Frame;
	readonly font: number;
}

/** Sizes of letters that are tried, in parts of the width, largest first: below the last a phone shows dust. */
const bodies = [0.0142, 0.0134, 0.0126, 0.0118];

/**
 * Finds the largest letters with which caption and chart have room in a picture of fixed size. The caveat is whole
 * where it can be; else it loses sentences from its end and says where they are to be read.
 */
export function fitFrame(
	caption: Caption,
	size: { readonly width: number; readonly height: number },
	theme: Theme,
	hasRoom: (chart: Frame['chart'], font: number) => boolean
): Fitted {
	const count = sentences(caption.caveat).length;
	let last: Fitted | undefined;
	for (let kept = count; kept >= 1; kept -= 1)
		for (const part of bodies) {
			const body = Math.round(size.width * part * 4) / 4;
			const frame = frameWith(caption, shortened(caption, kept), size, body, theme);
			last = { frame, font: body };
			if (hasRoom(frame.chart, body)) return last;
		}
	return last!;
}

/** A frame as high as its chart needs, for pictures of what a reader chose. */
export function frameAround(
	caption: Caption,
	width: number,
	heightOf: (chartWidth: number) => number,
	body: number,
	theme: Theme
): Frame {
	const bare = frameWith(caption, caption.caveat, { width, height: 0 }, body, theme);
	const missing = heightOf(bare.chart.width) - bare.chart.height;
	return frameWith(caption, caption.caveat, { width, height: Math.ceil(missing) }, body, theme);
}

/** Draws paper, words and rule; the chart is drawn into the room that is left. */
export function drawFrame(
	pen: CanvasRenderingContext2D,
	family: string,
	frame: Frame,
	theme: Theme
): void {
	pen.fillStyle = theme.paper;
	pen.fillRect(0, 0, frame.width, frame.height);
	pen.fillStyle = theme.muted;
	pen.fillRect(frame.margin, Math.round(frame.rule), frame.width - frame.margin * 2, 1);
	for (const { words, ...place } of frame.texts) put(pen, family, words, place);
}
