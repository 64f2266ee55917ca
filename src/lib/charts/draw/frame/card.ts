import type { Row } from '../../description/rows.ts';
import { textWidth, type Face } from '../pen/lettering.ts';
import type { Theme } from '../pen/theme.ts';
import { yearTicks, type YearAxis } from '../rows/configuration.ts';
import { Column } from './column.ts';
import type { Composition } from './composition.ts';
import { drawSwatch } from './signs.ts';

/** One line of a card of several figures. */
export interface CardRow {
	readonly label: string;
	/** With its qualifier and unit; empty where the panel says it. */
	readonly figure: string;
	/** Period and who counts. */
	readonly said: string;
	/** What stands below, and the marks beside it. */
	readonly doubt?: string;
	readonly panel?: Row;
}

/** What a card shows when a page is shared: never a figure without its qualifier and source. */
export interface SocialCard {
	/** What the page is about, small, above. */
	readonly kicker: string;
	readonly title: string;
	/** The figure in large, the word before it and what is counted, when and by whom; without a figure a sentence that says all, or nothing above rows. */
	readonly qualifier: string;
	readonly figure: string;
	readonly said: string;
	readonly rows: readonly CardRow[];
	/** The first thing to know before quoting; may be empty. */
	readonly caveat: string;
	/** The marks below a figure, and the years of all marks of the card. */
	readonly panel?: Row;
	readonly years?: YearAxis;
	readonly source: string;
	readonly edition: string;
	readonly address: string;
}

export const cardSize = { width: 1200, height: 630 } as const;

const margin = 56;
const room = cardSize.width - margin * 2;
const right = cardSize.width - margin;
/** Where the marks beside a line begin; the least height of those below a figure. */
const beside = 664;
const least = 112;

const face = (size: number, weight: Face['weight'] = 400): Face => ({ size, weight });

/** A card in the making: what is written, and how far down. */
class Setter extends Column {
	readonly ink: Composition['ink'][number][] = [];
	readonly panels: Composition['panels'][number][] = [];
	readonly theme: Theme;

	constructor(theme: Theme) {
		super(margin, room, margin * 0.7);
		this.theme = theme;
	}

	rule(colour: string): void {
		const y = Math.round(this.top);
		this.ink.push((pen) => {
			pen.fillStyle = colour;
			pen.fillRect(margin, y, room, 2);
		});
		this.top += 2;
	}

	#add({ texts }: Column): void {
		this.texts.push(...texts);
	}

	/** A line of words: its name and who says it on the left in two lines, the figure on the right. */
	words({ label, figure, said }: CardRow, size: number): void {
		this.rule(this.theme.grid);
		this.top += size * 0.3;
		const bold = face(size * 1.15, 600);
		const left = new Column(margin, room - textWidth(figure, bold) - size, this.top);
		const y = this.top + size * 0.75;
		left.paragraph(label, face(size, 600), this.theme.ink);
		left.paragraph(said, face(size * 0.78), this.theme.muted);
		this.#add(left);
		this.texts.push({
			...{ words: figure, x: right, y },
			...{ face: bold, colour: this.theme.ink, align: 'right' }
		});
		this.top = left.top + size * 0.3;
	}

	/** A line of marks: name and figure, below them the doubt, and beside them the panel. */
	marks({ label, figure, said, doubt = '', panel }: CardRow, size: number): void {
		const { ink, muted, transfer, grid } = this.theme;
		const arms = panel?.kind === 'volumes';
		this.rule(arms ? transfer : grid);
		this.top += size * 0.2;
		const left = new Column(margin, beside - margin - 24, this.top);
		left.line([
			{ words: label, face: face(size, 600), colour: arms ? transfer : ink },
			{ words: figure, face: face(size * 1.15, 600), colour: ink },
			{ words: said, face: face(size * 0.75), colour: muted }
		]);
		left.paragraph(doubt, face(size * 0.78), muted);
		this.#add(left);
		const height = Math.round(Math.max(left.top - this.top, size * (arms ? 3 : 2.6)));
		if (panel)
			this.panels.push({
				...{ row: panel, x: beside, y: Math.round(this.top) },
				...{ width: right - beside, height }
			});
		this.top += height + size * 0.2;
	}

	/** The years of the axis under marks: the first and the last that are round. */
	years({ first, last }: YearAxis, from: number, size: number): void {
		const own = { face: face(size), colour: this.theme.muted, align: 'center' } as const;
		const at = (year: number) =>
			from + ((year - first + 0.5) / (last - first + 1)) * (right - from);
		for (const year of yearTicks(first, last).filter((each) => each % 10 === 0))
			this.texts.push({ words: String(year), x: at(year), y: this.top + size * 0.6, ...own });
		this.top += size * 1.28;
	}

	/** The panel of a figure over the whole width, down to a bottom: unit, marks, years, who counts. */
	panel(row: Row, axis: YearAxis, bottom: number): void {
		if (row.kind === 'spans') return;
		const size = 18;
		const { ink, muted } = this.theme;
		// The bars of volumes may reach the top, where other rows have room for the unit.
		const above = row.kind === 'volumes' ? size : 0;
		const unit = { words: row.unit, face: face(size), colour: muted };
		this.texts.push({ ...unit, x: margin + (above ? 0 : 6), y: this.top + (above ? 10 : 18) });
		this.top += above;
		const height = Math.round(bottom - this.top - size * 2.8);
		this.panels.push({ row, x: margin, y: Math.round(this.top), width: room, height });
		this.top += height;
		this.years(axis, margin, size);
		let x = margin;
		for (const each of row.kind === 'values' ? row.lines : row.piles.toReversed()) {
			const words = 'newest' in each ? `${each.label} ${each.newest}` : each.label;
			const wide = 24 + textWidth(words, face(size));
			if (x + wide > right) break;
			const at = { x, y: this.top + size * 0.7, size: 14 };
			this.ink.push((pen) => drawSwatch(pen, each, at, this.theme));
			this.beside(words, face(size), ink, x - margin + 24);
			x += wide + 24;
		}
		this.top += size * 1.3;
	}

	/** The foot, from the bottom up: source, edition and address; gives its top. */
	foot({ source, edition, address }: SocialCard, size: number): number {
		const foot = new Column(margin, room, 0);
		foot.paragraph(source, face(size), this.theme.muted);
		foot.beside(edition, face(size), this.theme.muted);
		foot.beside(address, face(size, 600), this.theme.ink, room, 'right');
		const top = cardSize.height - margin * 0.6 - foot.top - size * 1.28;
		for (const text of foot.texts) this.texts.push({ ...text, y: text.y + top });
		this.top = top - size * 0.5;
		this.rule(this.theme.ink);
		return top - size * 0.6;
	}
}

function written(card: SocialCard, theme: Theme, scale: number, rows: number): [Setter, number] {
	const setter = new Setter(theme);
	const { ink, muted } = theme;
	const drawn = card.rows.some(({ panel }) => panel);
	const of = (size: number, weight: Face['weight'] = 400) => face(size * scale, weight);
	const bottom = setter.foot(card, drawn ? 16.5 : 22);
	setter.top = margin * 0.6;
	setter.paragraph(card.kicker, of(28), muted);
	setter.paragraph(card.title, of(card.figure || drawn ? 40 : 58, 600), ink);
	setter.top += 10 * scale;
	setter.line([
		{ words: card.qualifier, face: of(40), colour: ink },
		{ words: card.figure, face: of(card.panel ? 84 : 110, 600), colour: ink }
	]);
	if (card.figure) setter.paragraph(card.said, of(card.panel ? 28 : 34), muted);
	else setter.paragraph(card.said, of(42), ink);
	setter.top += 8 * scale;
	for (const row of card.rows.slice(0, rows))
		if (drawn) setter.marks(row, 27 * scale);
		else setter.words(row, 31 * scale);
	if (drawn && card.years) setter.years(card.years, beside, 16);
	setter.paragraph(card.caveat, of(27), card.panel ? ink : muted);
	setter.top += 12 * scale;
	return [setter, bottom];
}

/** Lays a card out with the largest letters that fit; of many rows the first are kept, never half of one. */
export function cardLayout(card: SocialCard, theme: Theme): Composition {
	const panel = card.panel?.kind === 'spans' ? undefined : card.panel;
	const needed = panel ? least : 0;
	let last: [Setter, number] | undefined;
	const tries = Array.from(
		{ length: Math.max(1, card.rows.length) },
		(_, index) => card.rows.length - index
	);
	search: for (const rows of tries)
		for (const scale of [1, 0.96, 0.92, 0.88, 0.84, 0.78, 0.72]) {
			last = written(card, theme, scale, rows);
			if (last[0].top + needed <= last[1]) break search;
		}
	const [setter, bottom] = last!;
	if (panel && card.years) setter.panel(panel, card.years, bottom);
	const { texts, ink, panels } = setter;
	return { ...cardSize, texts, ink, panels };
}
