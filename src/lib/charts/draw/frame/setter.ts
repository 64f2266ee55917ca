import { usedSigns } from '../../description/key.ts';
import type { Axis, Row, SpanRow, ValueRow, VolumeRow } from '../../description/rows.ts';
import { rowWords } from '../../../words/browser.ts';
import { textWidth, type Face } from '../pen/lettering.ts';
import type { Pen } from '../pen/marks.ts';
import type { Theme } from '../pen/theme.ts';
import { yearTicks } from '../rows/configuration.ts';
import { edge } from '../rows/size.ts';
import { Column, type Written } from './column.ts';
import { around, placeBeside } from './free-place.ts';
import { ownHead } from './own-head.ts';
import type { PanelPlace } from './panels.ts';
import { isOwn, sheetWidth, type Sheet } from './sheet.ts';
import { drawSign, drawSwatch } from './signs.ts';

export const margin = 36;
const gap = 14;
export const room = sheetWidth - margin * 2;
/** Widths beside the plot: heads with a figure and without, ticks, names. */
const heads = { figures: 318, titles: 248 } as const;
const ticks = 44;
const names = 168;

const face = (size: number, weight: Face['weight'] = 400): Face => ({ size, weight });

/** A sheet in the making. */
export class Setter {
	readonly texts: Written[] = [];
	readonly ink: ((pen: Pen) => void)[] = [];
	readonly panels: PanelPlace[] = [];
	readonly #sheet: Sheet;
	readonly #theme: Theme;
	readonly #body: number;
	readonly #plot: { readonly left: number; readonly width: number };
	readonly #heads: number;
	top = 0;

	constructor(sheet: Sheet, theme: Theme, body: number) {
		[this.#sheet, this.#theme, this.#body] = [sheet, theme, body];
		const figures = Object.values(sheet.heads).some(({ figure }) => figure);
		this.#heads = figures ? heads.figures : heads.titles;
		const left = margin + this.#heads + gap + ticks;
		this.#plot = { left, width: margin + room - names - gap - left };
	}

	get #words() {
		return rowWords[this.#sheet.chart.language];
	}

	column(make: (top: number) => Column): void {
		const { texts, top } = make(this.top);
		this.texts.push(...texts);
		this.top = top;
	}

	rule(colour: string, high: number): void {
		const y = Math.round(this.top);
		this.ink.push((pen) => {
			pen.fillStyle = colour;
			pen.fillRect(margin, y, room, high);
		});
		this.top = y + high;
	}

	/** A year's place on the axis. */
	#x(year: number): number {
		const { first, last } = this.#sheet.chart;
		return this.#plot.left + ((year - first + 0.5) / (last - first + 1)) * this.#plot.width;
	}

	/** A value's place in a panel of a height that begins here. */
	#y(value: number, { low, high }: Axis, height: number): number {
		return this.top + edge + ((high - value) / (high - low)) * (height - 2 * edge);
	}

	#panel(row: Row, height: number): void {
		const { left, width } = this.#plot;
		const at = { x: Math.round(left), y: Math.round(this.top), width: Math.round(width) };
		this.panels.push({ row, ...at, height });
	}

	#head(row: Row): Column {
		const head = { ...ownHead(row, this.#words), ...this.#sheet.heads[row.id] };
		const { ink, muted, transfer } = this.#theme;
		const own = isOwn(row) ? ink : transfer;
		const column = new Column(margin, this.#heads, this.top);
		const small = face(this.#body * 0.95);
		column.paragraph(head.title, face(this.#body * 1.12, 600), own);
		column.line([
			{ words: head.qualifier ?? '', face: face(this.#body), colour: ink },
			{ words: head.figure ?? '', face: face(this.#body * 1.75, 600), colour: ink },
			{ words: head.said ?? '', face: small, colour: muted }
		]);
		column.paragraph(head.doubt ?? '', small, muted);
		column.paragraph(head.newest ?? '', { ...small, weight: 600 }, ink);
		return column;
	}

	/** Who counts: sign, name, newest value, the highest first. */
	#names(row: ValueRow | VolumeRow): Column {
		const column = new Column(margin + room - names, names, this.top);
		const { ink } = this.#theme;
		const indent = this.#body * 1.25;
		const own = face(this.#body * 0.95);
		const bold: Face = { ...own, weight: 600 };
		for (const each of row.kind === 'values' ? row.lines : row.piles.toReversed()) {
			const at = { x: column.left, y: column.top + own.size * 0.64, size: this.#body * 0.7 };
			this.ink.push((pen) => drawSwatch(pen, each, at, this.#theme));
			const newest = 'newest' in each ? each.newest : '';
			const behind = indent + textWidth(`${each.label} `, own);
			const whole = behind + textWidth(newest, bold) <= names;
			if (whole && newest) column.beside(newest, bold, ink, behind);
			column.paragraph(each.label, own, ink, indent);
			if (!whole) column.paragraph(newest, bold, ink, indent);
		}
		return column;
	}

	/** Ticks and unit; a unit that the row is named by is not said again. */
	#scale({ axis, unit, title }: ValueRow | VolumeRow, height: number): void {
		const { left } = this.#plot;
		const own = { face: face(this.#body * 0.83), colour: this.#theme.muted };
		const { low, high, ticks } = axis;
		for (const [index, words] of ticks.entries()) {
			const y = this.#y([high, (low + high) / 2, low][index]!, axis, height);
			this.texts.push({ words, x: left - 6, y, align: 'right', ...own });
		}
		if (title.toLowerCase() !== unit.toLowerCase())
			this.texts.push({ words: unit, x: left + 5, y: this.top + edge + this.#body * 0.62, ...own });
	}

	/** What stands beside the ring or on the band of the quoted figure. */
	#quoted({ quoted, axis, unit, lines }: ValueRow, height: number): void {
		if (!quoted) return;
		const { ring, band, label: words } = quoted;
		const { left, width } = this.#plot;
		const own = face(this.#body * 0.87, ring ? 400 : 600);
		const size = { width: textWidth(words, own), height: own.size };
		if (ring) {
			const plot = { left, top: this.top, width, height };
			const marks = lines.flatMap((line) => line.marks.filter(({ y }) => y !== null));
			const taken = [
				{ left, top: this.top, width: textWidth(unit, own) + 8, height: this.#body * 1.4 },
				...marks.map(({ x, y }) => around(this.#x(x), this.#y(y!, axis, height), 8, 8))
			];
			const at = { x: this.#x(ring.x), y: this.#y(ring.y, axis, height) };
			const box = placeBeside(at, size, taken, plot);
			const y = box.top + size.height / 2;
			this.texts.push({ words, x: box.left, y, face: own, colour: this.#theme.muted });
		} else if (band) {
			const most = left + width - size.width - 4;
			const x = Math.max(left + 4, Math.min(this.#x(band.from) + 5, most));
			const y = this.top + height - edge - own.size * 0.85;
			this.texts.push({ words, x, y, face: own, colour: this.#theme.ink });
		}
	}

	/** Arms that stand on no scale, each named before its bar; `false` where there is no room for that. */
	#outside({ title, spans }: SpanRow, lane: number): boolean {
		const own = face(this.#body * 0.95);
		const said = spans.map(({ label, from }, index) => {
			const words = index === 0 ? `${title}: ${label}` : label;
			return { words, x: this.#x(from) - 8, wide: textWidth(words, own) };
		});
		if (said.some(({ x, wide }) => x - wide < margin)) return false;
		for (const [index, { words, x, wide }] of said.entries()) {
			const y = this.top + edge + lane * (index + 0.5);
			this.ink.push((pen) => {
				pen.fillStyle = this.#theme.paper;
				pen.fillRect(x - wide, y - lane / 2, wide + 4, lane);
			});
			this.texts.push({ words, x, y, face: own, colour: this.#theme.transfer, align: 'right' });
		}
		return true;
	}

	/** Totals that stand on no scale: arms in one line each, others with their words above the bar. */
	#spans(row: SpanRow): void {
		const { transfer, ink } = this.#theme;
		const own = face(this.#body * 0.95);
		const low = Math.round(own.size * 1.2);
		if (!row.own && this.#outside(row, low)) {
			const height = low * row.spans.length + 2 * edge;
			this.#panel(row, height);
			this.top += height;
			return;
		}
		const head = this.#head(row);
		this.texts.push(...head.texts);
		const { left, width } = this.#plot;
		const least = Math.round(own.size * 2.3) * row.spans.length + 2 * edge;
		const height = Math.max(Math.ceil(head.top - this.top), least);
		const lane = (height - 2 * edge) / row.spans.length;
		for (const [index, { label: words, from }] of row.spans.entries()) {
			const most = left + width - textWidth(words, own);
			const x = Math.max(left + 4, Math.min(this.#x(from), most));
			const y = this.top + edge + lane * (index + 0.5) - own.size * 0.9;
			this.texts.push({ words, x, y, face: own, colour: row.own ? ink : transfer });
		}
		this.#panel(row, height);
		this.top += height;
	}

	/** A row as high as its words, and where it has a scale at least as high as `panel`, and `more`. */
	row(row: Row, panel: number, more: number): void {
		if (row.kind === 'spans') {
			this.#spans(row);
			return;
		}
		const words = [this.#head(row), this.#names(row)];
		this.texts.push(...words.flatMap(({ texts }) => texts));
		const needed = Math.max(...words.map(({ top }) => top)) - this.top;
		const height = Math.round(Math.max(needed, panel) + more);
		this.#panel(row, height);
		this.#scale(row, height);
		if (row.kind === 'values') this.#quoted(row, height);
		this.top += height;
	}

	years(): void {
		const { first, last } = this.#sheet.chart;
		const own = { face: face(this.#body * 0.9), colour: this.#theme.muted };
		const y = this.top + own.face.size * 0.7;
		for (const year of yearTicks(first, last))
			this.texts.push({ words: String(year), x: this.#x(year), y, align: 'center', ...own });
		this.top += own.face.size * 1.5;
	}

	/** Between harm and arms. */
	apart(): void {
		this.column((top) => {
			const column = new Column(this.#plot.left, this.#plot.width, top);
			column.paragraph(this.#words.sameYears, face(this.#body), this.#theme.ink);
			return column;
		});
	}

	/** What the signs mean that the rows use. */
	key(): void {
		const own = face(this.#body * 0.92);
		const high = own.size * 1.4;
		let x = margin;
		for (const sign of usedSigns(this.#sheet.chart.rows)) {
			const words = this.#words.key[sign];
			const wide = 22 + textWidth(words, own);
			if (x > margin && x + wide > margin + room) {
				x = margin;
				this.top += high;
			}
			const at = { x, y: this.top + high / 2 };
			this.ink.push((pen) => drawSign(pen, sign, at.x + 7, at.y, this.#theme));
			this.texts.push({ words, x: x + 20, y: at.y, face: own, colour: this.#theme.muted });
			x += wide + 22;
		}
		if (x > margin) this.top += high;
	}
}
