import { short } from './svg-markup.ts';

/** How a drawing is moved, turned and stretched: a, b, c, d, e, f of a canvas's `setTransform`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A canvas's path and its transformation, written as the commands of SVG's `d`. */
export class SvgPath {
	protected matrix: Matrix = [1, 0, 0, 1, 0, 0];
	protected path = '';

	setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
		this.matrix = [a, b, c, d, e, f];
	}
	resetTransform(): void {
		this.matrix = [1, 0, 0, 1, 0, 0];
	}
	transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
		const [A, B, C, D, E, F] = this.matrix;
		this.matrix = [
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

	/** A point of the drawing as SVG writes it. */
	protected at(x: number, y: number): string {
		const [a, b, c, d, e, f] = this.matrix;
		return `${short(a * x + c * y + e)} ${short(b * x + d * y + f)}`;
	}

	beginPath(): void {
		this.path = '';
	}
	moveTo(x: number, y: number): void {
		this.path += `M${this.at(x, y)}`;
	}
	lineTo(x: number, y: number): void {
		this.path += `${this.path === '' ? 'M' : 'L'}${this.at(x, y)}`;
	}
	closePath(): void {
		if (this.path !== '') this.path += 'Z';
	}
	rect(x: number, y: number, width: number, height: number): void {
		this.moveTo(x, y);
		this.lineTo(x + width, y);
		this.lineTo(x + width, y + height);
		this.lineTo(x, y + height);
		this.closePath();
	}
	bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
		this.path += `C${this.at(a, b)} ${this.at(c, d)} ${this.at(x, y)}`;
	}
	quadraticCurveTo(a: number, b: number, x: number, y: number): void {
		this.path += `Q${this.at(a, b)} ${this.at(x, y)}`;
	}
	/** An arc; a whole turn is two halves, as SVG wants it. */
	arc(x: number, y: number, r: number, from: number, to: number, back = false): void {
		const turn = Math.min(Math.PI * 2, Math.abs(to - from)) * (back ? -1 : 1);
		const point = (angle: number) => [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
		const size = short(r * this.stretch);
		this.lineToOrMove(...point(from));
		for (const part of [0.5, 1]) {
			const [px, py] = point(from + turn * part);
			this.path += `A${size} ${size} 0 0 ${back ? 0 : 1} ${this.at(px, py)}`;
		}
	}
	protected lineToOrMove(x: number, y: number): void {
		if (this.path === '' || this.path.endsWith('Z')) this.moveTo(x, y);
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

	/** How much longer a line is drawn than it was asked for. */
	protected get stretch(): number {
		return Math.hypot(this.matrix[0], this.matrix[1]);
	}
}
