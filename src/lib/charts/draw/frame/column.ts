import { brokenText, put, textWidth, type Face, type Place } from '../pen/lettering.ts';
import type { Pen } from '../pen/marks.ts';

/** A text in its place. */
export interface Written extends Place {
	readonly words: string;
}

const leading = 1.28;

/** Lines of text that are put under each other from a top. */
export class Column {
	readonly texts: Written[] = [];
	readonly left: number;
	readonly width: number;
	top: number;

	constructor(left: number, width: number, top: number) {
		[this.left, this.width, this.top] = [left, width, top];
	}

	/** A line beside what stands at this height; the next one stands there too. */
	beside(
		words: string,
		face: Face,
		colour: string,
		indent = 0,
		align: Place['align'] = 'left'
	): void {
		const y = this.top + face.size * leading * 0.5;
		this.texts.push({ words, x: this.left + indent, y, face, colour, align });
	}

	/** A text in as many lines as it takes. */
	paragraph(words: string, face: Face, colour: string, indent = 0): void {
		if (words === '') return;
		for (const line of brokenText(words, face, this.width - indent)) {
			this.beside(line, face, colour, indent);
			this.top += face.size * leading;
		}
	}

	/** Bold words, and a text that goes on behind them. */
	led(bold: string, words: string, face: Face, colour: string, boldColour: string): void {
		const strong = { ...face, weight: 600 } as const;
		const indent = bold === '' ? 0 : textWidth(`${bold} `, strong);
		if (indent > this.width * 0.8) {
			this.paragraph(bold, strong, boldColour);
			this.paragraph(words, face, colour);
			return;
		}
		if (bold === '' && words === '') return;
		if (bold) this.beside(bold, strong, boldColour);
		const [first = ''] = brokenText(words, face, this.width - indent);
		const fits = textWidth(first, face) <= this.width - indent;
		if (fits && first) this.beside(first, face, colour, indent);
		this.top += face.size * leading;
		this.paragraph(fits ? words.slice(first.length).trim() : words, face, colour);
	}

	/** Texts of several faces in one line, on one baseline; those without room go on in the next. */
	line(parts: readonly { words: string; face: Face; colour: string }[]): void {
		const said = parts.filter(({ words }) => words !== '');
		const high = Math.max(0, ...said.map(({ face }) => face.size));
		let used = 0;
		for (const [index, { words, face, colour }] of said.entries()) {
			if (used + textWidth(words, face) > this.width) {
				if (index > 0) this.top += high * leading;
				this.paragraph(words, face, colour);
				this.line(said.slice(index + 1));
				return;
			}
			// The feet of smaller letters stand where those of the larger do.
			const y = this.top + high * (leading * 0.5 + 0.33) - face.size * 0.33;
			this.texts.push({ words, x: this.left + used, y, face, colour });
			used += textWidth(`${words} `, face);
		}
		if (said.length > 0) this.top += high * leading;
	}
}

/** Writes texts where they stand. */
export function write(pen: Pen, family: string, texts: readonly Written[]): void {
	for (const { words, ...place } of texts) put(pen, family, words, place);
}
