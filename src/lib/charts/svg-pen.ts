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

type Matrix = readonly [number, number, number, number, number, number];

const escape = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Two decimals are a fiftieth of what an eye sees. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** Where the letters' feet stand below `y`, in ems: a baseline of numbers is read alike everywhere. */
const drops: Readonly<Record<string, number>> = {
	middle: 0.35,
	top: 0.75,
	hanging: 0.75,
	bottom: -0.2
};

/** Fonts a reader's machine may have, the one the picture was laid out with first. */
const stack =
	"'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * A pen that writes SVG: what Chart.js and our drawing use of a canvas's 2D context, no more. Texts stay texts, one
 * element each, with the width they were laid out with, so that another font neither cuts nor overlaps them.
 * (Skia's own SVG export places each letter by itself and repeats every clip: a megabyte without words to search.)
 */
export class SvgPen {
	readonly canvas: { width: number; height: number; style: object; getContext: () => SvgPen };
	readonly #measure: (text: string, font: string) => number;
	readonly #parts: string[] = [];
	readonly #saved: { style: Style; matrix: Matrix; dash: readonly number[]; groups: number }[] = [];
	#matrix: Matrix = [1, 0, 0, 1, 0, 0];
	#dash: readonly number[] = [];
	#path = '';
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
		this.#saved.push({ style: this.#style(), matrix: this.#matrix, dash: this.#dash, groups });
	}
	restore(): void {
		const state = this.#saved.pop();
		if (!state) return;
		Object.assign(this, state.style);
		this.#matrix = state.matrix;
		this.#dash = state.dash;
		this.#parts.push('</g>'.repeat(this.#groups - state.groups));
		this.#groups = state.groups;
	}

	setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
		this.#matrix = [a, b, c, d, e, f];
	}
	resetTransform(): void {
		this.#matrix = [1, 0, 0, 1, 0, 0];
	}
	transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
		const [A, B, C, D, E, F] = this.#matrix;
		this.#matrix = [
			A * a + C * b,
			B * a + D * b,
			A * c + C * d,
			B * c + D * d,
			A * e + C * f + E,
			B * e + D * f + F
		];
	}
	translate(x: number, y: number): void {
		this.transform(1, 0, 0, 1, x, y);
	}
	scale(x: number, y: number): void {
		this.transform(x, 0, 0, y, 0, 0);
	}
	rotate(angle: number): void {
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		this.transform(cos, sin, -sin, cos, 0, 0);
	}

	#at(x: number, y: number): string {
		const [a, b, c, d, e, f] = this.#matrix;
		return `${short(a * x + c * y + e)} ${short(b * x + d * y + f)}`;
	}

	beginPath(): void {
		this.#path = '';
	}
	moveTo(x: number, y: number): void {
		this.#path += `M${this.#at(x, y)}`;
	}
	lineTo(x: number, y: number): void {
		this.#path += `${this.#path === '' ? 'M' : 'L'}${this.#at(x, y)}`;
	}
	closePath(): void {
		if (this.#path !== '') this.#path += 'Z';
	}
	rect(x: number, y: number, width: number, height: number): void {
		this.moveTo(x, y);
		this.lineTo(x + width, y);
		this.lineTo(x + width, y + height);
		this.lineTo(x, y + height);
		this.closePath();
	}
	bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
		this.#path += `C${this.#at(a, b)} ${this.#at(c, d)} ${this.#at(x, y)}`;
	}
	quadraticCurveTo(a: number, b: number, x: number, y: number): void {
		this.#path += `Q${this.#at(a, b)} ${this.#at(x, y)}`;
	}
	/** An arc; a whole turn is two halves, as SVG wants it. */
	arc(x: number, y: number, r: number, from: number, to: number, back = false): void {
		const turn = Math.min(Math.PI * 2, Math.abs(to - from)) * (back ? -1 : 1);
		const point = (angle: number) => [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
		const size = short(r * Math.hypot(this.#matrix[0], this.#matrix[1]));
		this.lineToOrMove(...point(from));
		for (const part of [0.5, 1]) {
			const [px, py] = point(from + turn * part);
			this.#path += `A${size} ${size} 0 0 ${back ? 0 : 1} ${this.#at(px, py)}`;
		}
	}
	lineToOrMove(x: number, y: number): void {
		if (this.#path === '' || this.#path.endsWith('Z')) this.moveTo(x, y);
		else this.lineTo(x, y);
	}
	roundRect(x: number, y: number, width: number, height: number, radius: number | number[]): void {
		const wanted = Array.isArray(radius) ? (radius[0] ?? 0) : radius;
		const r = Math.min(wanted, Math.abs(width) / 2, Math.abs(height) / 2);
		const [right, bottom, quarter] = [x + width, y + height, Math.PI / 2];
		this.moveTo(x + r, y);
		this.arc(right - r, y + r, r, -quarter, 0);
		this.arc(right - r, bottom - r, r, 0, quarter);
		this.arc(x + r, bottom - r, r, quarter, quarter * 2);
		this.arc(x + r, y + r, r, quarter * 2, quarter * 3);
		this.closePath();
	}

	get #alpha(): string {
		return this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`;
	}
	get #stretch(): number {
		return Math.hypot(this.#matrix[0], this.#matrix[1]);
	}

	fill(): void {
		if (this.#path === '' || this.globalAlpha === 0) return;
		this.#parts.push(`<path d="${this.#path}" fill="${this.fillStyle}"${this.#alpha}/>`);
	}
	stroke(): void {
		if (this.#path === '' || this.lineWidth === 0 || this.globalAlpha === 0) return;
		const by = this.#stretch;
		const dash = this.#dash.map((each) => short(each * by)).join(' ');
		this.#parts.push(
			`<path d="${this.#path}" fill="none" stroke="${this.strokeStyle}"` +
				` stroke-width="${short(this.lineWidth * by)}"` +
				(this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`) +
				(this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`) +
				(dash ? ` stroke-dasharray="${dash}"` : '') +
				`${this.#alpha}/>`
		);
	}
	clip(): void {
		if (this.#path === '') return;
		const id = `${this.#prefix}${(this.#clips += 1)}`;
		this.#parts.push(
			`<clipPath id="${id}"><path d="${this.#path}"/></clipPath><g clip-path="url(#${id})">`
		);
		this.#groups += 1;
	}
	fillRect(x: number, y: number, width: number, height: number): void {
		const before = this.#path;
		this.#path = '';
		this.rect(x, y, width, height);
		this.fill();
		this.#path = before;
	}
	strokeRect(x: number, y: number, width: number, height: number): void {
		const before = this.#path;
		this.#path = '';
		this.rect(x, y, width, height);
		this.stroke();
		this.#path = before;
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
		const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10);
		const weight = /\b(?:600|700|bold)\b/.test(this.font) ? ' font-weight="600"' : '';
		if (words === '') return;
		const width = Math.min(most, this.#measure(words, this.font));
		const anchor = anchors[this.textAlign];
		const [left, top] = this.#at(x, y + size * (drops[this.textBaseline] ?? 0)).split(' ');
		const by = this.#stretch;
		this.#parts.push(
			`<text x="${left}" y="${top}" font-size="${short(size * by)}"${weight}` +
				` fill="${this.fillStyle}"${anchor ? ` text-anchor="${anchor}"` : ''}${this.#alpha}` +
				` textLength="${short(width * by)}" lengthAdjust="spacingAndGlyphs">${escape(words)}</text>`
		);
	}
	/** Only text that is filled is used. */
	strokeText(): void {}
}

/** A whole SVG file around drawings; the title is what a screen reader hears. */
export function svgFile(
	size: { readonly width: number; readonly height: number },
	language: string,
	title: string,
	description: string,
	content: string
): string {
	const { width, height } = size;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" width="${width}" height="${height}"` +
		` viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description"` +
		` font-family="${escape(stack)}"><title id="title">${escape(title)}</title>` +
		`<desc id="description">${escape(description)}</desc>${content}</svg>\n`
	);
}
