import { escaped } from '../../../model/markup.ts';
import { short } from './svg-markup.ts';
import { SvgPath, type Matrix } from './svg-path.ts';

/** The styles of a canvas that `save` keeps. */
interface Style {
	fillStyle: string;
	strokeStyle: string;
	lineWidth: number;
	lineCap: string;
	lineJoin: string;
	lineDashOffset: number;
	globalAlpha: number;
	font: string;
	textAlign: string;
	textBaseline: string;
}

type Box = readonly [x: number, y: number, width: number, height: number];

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** Where the letters' feet stand below `y`, in ems: a baseline of numbers is read alike everywhere. */
const drops: Readonly<Record<string, number>> = {
	middle: 0.35,
	top: 0.75,
	hanging: 0.75,
	bottom: -0.2
};

/**
 * A pen that writes SVG: what Chart.js and our drawing use of a canvas's 2D context, no more. Texts stay texts, one
 * element each, with the width they were laid out with, so that another font neither cuts nor overlaps them.
 * (Skia's own SVG export places each letter by itself and repeats every clip: a megabyte without words to search.)
 */
export class SvgPen extends SvgPath {
	readonly canvas: { width: number; height: number; style: object; getContext: () => SvgPen };
	readonly #measure: (text: string, font: string) => number;
	readonly #parts: string[] = [];
	readonly #saved: { style: Style; matrix: Matrix; dash: readonly number[]; groups: number }[] = [];
	#dash: readonly number[] = [];
	#clips = 0;
	#groups = 0;
	readonly #prefix: string;
	direction = 'ltr';
	shadowColor = '';
	fillStyle = '#000';
	strokeStyle = '#000';
	lineWidth = 1;
	lineCap = 'butt';
	lineJoin = 'miter';
	lineDashOffset = 0;
	globalAlpha = 1;
	font = '400 10px sans-serif';
	textAlign = 'left';
	textBaseline = 'alphabetic';

	/** `measure` gives a text's width in a canvas font; `prefix` keeps ids of one drawing apart from another's. */
	constructor(
		width: number,
		height: number,
		measure: (text: string, font: string) => number,
		prefix = 'c'
	) {
		super();
		this.canvas = { width, height, style: {}, getContext: () => this };
		this.#measure = measure;
		this.#prefix = prefix;
	}

	/** The drawing, without the element around it. */
	content(): string {
		return this.#parts.join('') + '</g>'.repeat(this.#groups);
	}

	#style(): Style {
		const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = this;
		const { globalAlpha, font, textAlign, textBaseline } = this;
		return {
			...{ fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset },
			...{ globalAlpha, font, textAlign, textBaseline }
		};
	}

	save(): void {
		const groups = this.#groups;
		this.#saved.push({ style: this.#style(), matrix: this.matrix, dash: this.#dash, groups });
	}
	restore(): void {
		const state = this.#saved.pop();
		if (!state) return;
		Object.assign(this, state.style);
		this.matrix = state.matrix;
		this.#dash = state.dash;
		this.#parts.push('</g>'.repeat(this.#groups - state.groups));
		this.#groups = state.groups;
	}

	get #alpha(): string {
		return this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`;
	}

	fill(): void {
		if (this.path === '' || this.globalAlpha === 0) return;
		this.#parts.push(`<path d="${this.path}" fill="${this.fillStyle}"${this.#alpha}/>`);
	}
	stroke(): void {
		if (this.path === '' || this.lineWidth === 0 || this.globalAlpha === 0) return;
		const by = this.stretch;
		const dash = this.#dash.map((each) => short(each * by)).join(' ');
		this.#parts.push(
			`<path d="${this.path}" fill="none" stroke="${this.strokeStyle}"` +
				` stroke-width="${short(this.lineWidth * by)}"` +
				(this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`) +
				(this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`) +
				(dash ? ` stroke-dasharray="${dash}"` : '') +
				`${this.#alpha}/>`
		);
	}
	clip(): void {
		if (this.path === '') return;
		const id = `${this.#prefix}${(this.#clips += 1)}`;
		this.#parts.push(
			`<clipPath id="${id}"><path d="${this.path}"/></clipPath><g clip-path="url(#${id})">`
		);
		this.#groups += 1;
	}
	fillRect(...box: Box): void {
		this.#withBox(box, () => this.fill());
	}
	strokeRect(...box: Box): void {
		this.#withBox(box, () => this.stroke());
	}
	/** Paints a box without a trace in the path. */
	#withBox(box: Box, paint: () => void): void {
		const before = this.path;
		this.path = '';
		this.rect(...box);
		paint();
		this.path = before;
	}
	/** Nothing is ever drawn before it is cleared. */
	clearRect(): void {}
	setLineDash(dash: readonly number[]): void {
		this.#dash = [...dash];
	}
	getLineDash(): number[] {
		return [...this.#dash];
	}

	measureText(text: string): { width: number } {
		return { width: this.#measure(text, this.font) };
	}
	fillText(text: string, x: number, y: number, most = Infinity): void {
		const words = text.trim();
		if (words === '') return;
		const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10);
		const weight = /\b(?:600|700|bold)\b/.test(this.font) ? ' font-weight="600"' : '';
		const width = Math.min(most, this.#measure(words, this.font));
		const anchor = anchors[this.textAlign];
		const [left, top] = this.at(x, y + size * (drops[this.textBaseline] ?? 0)).split(' ');
		const by = this.stretch;
		this.#parts.push(
			`<text x="${left}" y="${top}" font-size="${short(size * by)}"${weight}` +
				` fill="${this.fillStyle}"${anchor ? ` text-anchor="${anchor}"` : ''}${this.#alpha}` +
				` textLength="${short(width * by)}" lengthAdjust="spacingAndGlyphs">${escaped(words)}</text>`
		);
	}
	/** Only text that is filled is used. */
	strokeText(): void {}
}
