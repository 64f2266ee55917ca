import { brokenText, put, textWidth, type Face, type Place } from '../pen/lettering.ts';
import type { Theme } from '../pen/theme.ts';

/** One line of a card of several figures. */
export interface CardRow {
	readonly label: string;
	/** With its qualifier and unit. */
	readonly figure: string;
	/** Period and who counts. */
	readonly said: string;
}

/** What a card shows when a page is shared: never a figure without its qualifier and source. */
export interface SocialCard {
	/** What the page is about, small, above. */
	readonly kicker: string;
	readonly title: string;
	/** The figure in large, the word before it and what is counted, when and by whom; empty where the card has rows or words alone. */
	readonly qualifier: string;
	readonly figure: string;
	readonly said: string;
	readonly rows: readonly CardRow[];
	/** The first thing to know before quoting; may be empty. */
	readonly caveat: string;
	readonly source: string;
	readonly edition: string;
	readonly address: string;
}

export const cardSize = { width: 1200, height: 630 } as const;

const margin = 64;
const room = cardSize.width - margin * 2;
const leading = 1.2;

interface Written extends Place {
	readonly words: string;
}

/** A card in the making: what is written, and how far down. */
class Sheet {
	readonly texts: Written[] = [];
	readonly rules: number[] = [];
	readonly theme: Theme;
	top = margin * 0.8;

	constructor(theme: Theme) {
		this.theme = theme;
	}

	paragraph(words: string, face: Face, colour: string, after = 0): void {
		if (words === '') return;
		for (const line of brokenText(words, face, room)) {
			this.texts.push({
				words: line,
				x: margin,
				y: this.top + face.size * leading * 0.5,
				face,
				colour
			});
			this.top += face.size * leading;
		}
		this.top += after;
	}

	/** A row: its name and who says it on the left in two lines, the figure on the right. */
	row({ label, figure, said }: CardRow, size: number): void {
		const { ink, muted } = this.theme;
		this.rules.push(this.top);
		this.top += size * 0.35;
		const bold: Face = { size: size * 1.15, weight: 600 };
		const left = room - textWidth(figure, bold) - size;
		const from = this.top;
		for (const line of brokenText(label, { size, weight: 600 }, left)) {
			this.texts.push({
				words: line,
				x: margin,
				y: this.top + size * 0.6,
				face: { size, weight: 600 },
				colour: ink
			});
			this.top += size * leading;
		}
		const small: Face = { size: size * 0.78, weight: 400 };
		for (const line of brokenText(said, small, left)) {
			this.texts.push({
				words: line,
				x: margin,
				y: this.top + small.size * 0.6,
				face: small,
				colour: muted
			});
			this.top += small.size * leading;
		}
		this.texts.push({
			words: figure,
			x: cardSize.width - margin,
			y: from + size * 0.75,
			face: bold,
			colour: ink,
			align: 'right'
		});
		this.top += size * 0.35;
	}
}

function written(card: SocialCard, theme: Theme, scale: number, rows: number): Sheet {
	const sheet = new Sheet(theme);
	const { ink, muted } = theme;
	const face = (size: number, weight: 400 | 600 = 400): Face => ({ size: size * scale, weight });
	sheet.paragraph(card.kicker, face(30), muted, 4);
	sheet.paragraph(card.title, face(card.figure ? 44 : 58, 600), ink, 14 * scale);
	sheet.paragraph(card.qualifier, face(40), ink);
	sheet.paragraph(card.figure, face(118, 600), ink, -6);
	sheet.paragraph(card.said, face(34), ink, 14 * scale);
	for (const row of card.rows.slice(0, rows)) sheet.row(row, 31 * scale);
	if (card.caveat) {
		sheet.top += 6 * scale;
		sheet.paragraph(card.caveat, face(27), muted);
	}
	return sheet;
}

/** The foot: source, edition and address, from the bottom up. */
function foot(
	{ source, edition, address }: SocialCard,
	theme: Theme
): { texts: Written[]; top: number } {
	const face: Face = { size: 23, weight: 400 };
	const bold: Face = { size: 23, weight: 600 };
	const lines = source === '' ? [] : brokenText(source, face, room);
	const last = cardSize.height - margin * 0.72;
	const step = face.size * leading;
	const sources = lines.map((words, index) => ({
		...{ words, x: margin, face, colour: theme.muted },
		y: last - (lines.length - index) * step - 2
	}));
	return {
		top: last - (lines.length + 0.5) * step - 12,
		texts: [
			...sources,
			{ words: edition, x: margin, y: last, face, colour: theme.muted },
			{
				words: address,
				x: cardSize.width - margin,
				y: last,
				face: bold,
				colour: theme.ink,
				align: 'right'
			}
		]
	};
}

/** Lays a card out with the largest letters that fit; of many rows the first are kept, never half of one. */
function fitted(card: SocialCard, theme: Theme, bottom: number): Sheet {
	let last: Sheet | undefined;
	for (let rows = card.rows.length; rows >= Math.min(1, card.rows.length); rows -= 1)
		for (const scale of [1, 0.92, 0.85, 0.78, 0.72]) {
			last = written(card, theme, scale, rows);
			if (last.top <= bottom) return last;
		}
	return last!;
}

/** Draws a card on a canvas of `cardSize`. */
export function drawCard(
	pen: CanvasRenderingContext2D,
	family: string,
	card: SocialCard,
	theme: Theme
): void {
	const { width, height } = cardSize;
	pen.fillStyle = theme.paper;
	pen.fillRect(0, 0, width, height);
	const under = foot(card, theme);
	const sheet = fitted(card, theme, under.top - 10);
	pen.fillStyle = theme.grid;
	for (const rule of sheet.rules) pen.fillRect(margin, Math.round(rule), room, 2);
	pen.fillStyle = theme.ink;
	pen.fillRect(margin, Math.round(under.top), room, 2);
	for (const { words, ...place } of [...sheet.texts, ...under.texts])
		put(pen, family, words, place);
}
