import type { Chart } from 'chart.js';
import type { Layout } from './layout.ts';
import { leading } from '../pen/forms.ts';
import type { Pen } from '../pen/marks.ts';
import type { Theme } from '../pen/theme.ts';
import { put, type Face, type Place } from '../pen/lettering.ts';

/** An axis of a laid out chart: pixels of the canvas for values of the axis. */
export interface Scale {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	getPixelForValue(value: number): number;
}

/** Where a panel stands: its place among the panels, its axis, and the height of the band above its plot, in pixels. */
export interface PanelPlace {
	readonly index: number;
	readonly y: Scale;
	readonly header: number;
}

/** What the panels of one chart are drawn on: pen, sizes, inks and letters. */
export class Sheet {
	readonly pen: Pen;
	readonly layout: Layout;
	readonly theme: Theme;
	readonly #chart: Chart<'line'>;
	readonly #family: string;

	constructor(chart: Chart<'line'>, layout: Layout, theme: Theme, family: string) {
		this.pen = chart.ctx;
		this.layout = layout;
		this.theme = theme;
		this.#chart = chart;
		this.#family = family;
	}

	/** The axis of years, common to all panels. */
	get x(): Scale {
		return this.#scale('x');
	}

	/** The place of the panel with this index in the description. */
	place(index: number): PanelPlace {
		return { index, y: this.#scale(`y${index}`), header: this.layout.headers[index]! };
	}

	#scale(id: string): Scale {
		return this.#chart.scales[id] as unknown as Scale;
	}

	/** The next whole pixel of the screen: marks that all fall alike are sharp, and pack well. */
	whole(position: number): number {
		const { currentDevicePixelRatio: ratio } = this.#chart;
		return Math.round(position * ratio) / ratio;
	}

	get face(): Face {
		return { size: this.layout.font, weight: 400 };
	}

	get bold(): Face {
		return { size: this.layout.font, weight: 600 };
	}

	/** Colour of a series by its number. */
	ink(colour: number): string {
		return this.theme.series[colour % this.theme.series.length]!;
	}

	/** Writes a text on whole pixels. */
	text(words: string, place: Place): void {
		const at = { ...place, x: this.whole(place.x), y: this.whole(place.y) };
		put(this.pen, this.#family, words, at);
	}

	/** The axis of a panel in words, above its plot. */
	panelTitle({ y, index }: PanelPlace): void {
		const { font, titles } = this.layout;
		titles[index]!.forEach((line, row) =>
			this.text(line, {
				x: 2,
				y: y.top + (row + 0.5) * font * leading + font * 0.5,
				face: this.bold,
				colour: this.theme.ink
			})
		);
	}
}
