import { escaped } from '../model/markup.ts';
import { textWidth, type Weight } from '../charts/draw/pen/lettering.ts';
import type { Segment } from '../model/text.ts';
import type { FigureView } from './figure.ts';
import type { MeasureView } from './indicator/heads.ts';
import type { PictureSize } from './picture.ts';
import type { RowsView, RowView } from './rows.ts';

/** The sizes in which a figure stands in a foreign page: with one panel and its doubt, or with all rows and the whole caveat. */
export type EmbedSize = 'compact' | 'full';

/** An indicator's figure as it stands alone in a foreign page. */
export interface EmbedView {
	readonly id: string;
	/** Indicator and country. */
	readonly title: string;
	readonly figure: FigureView;
	/** The doubt, or all there is to know before quoting. */
	readonly caveat: readonly Segment[];
	readonly whole: boolean;
	/** `undefined` where nothing of it has a scale. */
	readonly chart: RowsView | undefined;
	/** Heads of the rows that are its own; the figure heads a single one. */
	readonly heads: Readonly<Record<string, MeasureView>>;
	/** Who answers for what the chart shows. */
	readonly sources: string;
	/** Name and date of the edition. */
	readonly edition: string;
}

/** The widths a frame may have, in CSS pixels: its stated height holds for all of them. */
export const frameWidths = { least: 320, most: 720 } as const;

/** Height of the frame with one panel: the page is made so that it holds. */
export const compactHeight = 420;

/** Sizes of the embedded page at its least width, as its styles have them: in rem, of which each has 17 CSS pixels. */
const rem = 17;
const inset = 0.8 * rem;
const sizes = { title: 1.1, number: 1.7, text: 0.875, small: 0.74, tiny: 0.66 } as const;
const leading = 1.32;
/** The reader's own fonts are up to this much wider than the font whose widths are known. */
const wider = 1.24;

function lines(text: string, size: number, width: number, weight: Weight = 400): number {
	let count = 1;
	let used = 0;
	const face = { size: size * wider, weight };
	const space = textWidth(' ', face);
	for (const word of text.split(/[\s\u00a0]+/)) {
		const wide = textWidth(word, face);
		if (used > 0 && used + space + wide > width) {
			count += 1;
			used = 0;
		}
		// A word wider than the line, such as an address, is broken.
		count += Math.floor(wide / (width + 1));
		used += (used > 0 ? space : 0) + (wide % (width + 1));
	}
	return count;
}

const room = frameWidths.least - 2 * inset;

/** Height of a text over the whole width. */
function high(text: string, size: keyof typeof sizes, weight: Weight = 400): number {
	if (text === '') return 0;
	return lines(text, sizes[size] * rem, room, weight) * sizes[size] * rem * leading;
}

const lineOf = (size: keyof typeof sizes): number => sizes[size] * rem * leading;

/** Height of a row: its head with the newest figure, its panel, who counts. */
function rowHeight({ sizes: { narrow }, names, totals, title }: RowView): number {
	const who = names.map(({ label, newest }) => `mm ${label} ${newest}`).join(' mm ');
	const head = [title, ...totals].reduce((sum, each) => sum + high(each, 'small', 600), 0);
	const newest = totals.length > 0 ? 0 : lineOf('small');
	return head + newest + narrow.height + high(names.length > 1 ? who : '', 'tiny') + 10;
}

/** Words below the figure: what is counted, when, and by whom. */
const under = ({ unit, period, producer, asOf = '', status }: FigureView): string =>
	[unit, period, producer, asOf, status].join(' ');

/** Height of the frame with all rows: an estimate on the safe side at the least width. `words` are what the page says beside the data. */
export function frameHeight(view: EmbedView, words: string): number {
	const { figure, chart } = view;
	const caveat = view.caveat.map((segment) => segment.words).join('');
	const parts = [
		high(view.title, 'title', 600),
		high(`${figure.qualifier} ${figure.figure ?? words}`, 'number', 600),
		high(under(figure), 'text'),
		high(`${words} ${caveat}`, 'text'),
		...(chart?.rows ?? []).map(rowHeight),
		// Years, what stands between harm and arms, the key.
		2 * lineOf('text') + Math.ceil((chart?.key.length ?? 0) / 2) * lineOf('small'),
		high(`${words} ${figure.source.name} ${figure.readIn?.name ?? ''} ${view.sources}`, 'small'),
		high(`${words} ${view.edition}`, 'small')
	];
	const most = parts.reduce((sum, part) => sum + part, 2 * inset + 1.2 * rem);
	return Math.ceil(most / 10) * 10;
}

/** The frame to paste into a page. */
export function frameSnippet(address: string, title: string, height: number): string {
	return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:${frameWidths.most}px"></iframe>`;
}

/** What a figure in plain HTML says. */
export interface PlainFigure {
	readonly page: string;
	readonly picture: string;
	readonly size: PictureSize;
	readonly alternative: string;
	/** Title and figure with qualifier, unit and period. */
	readonly said: string;
	/** Caveat and source, a sentence each. */
	readonly papers: readonly string[];
	/** Words of the link. */
	readonly link: string;
}

/** The figure as plain HTML, for pages that may not hold frames. */
export function figureSnippet(figure: PlainFigure): string {
	const { page, picture, size, alternative, said, papers, link } = figure;
	return [
		'<figure>',
		`<img src="${escaped(picture)}" width="${size.width}" height="${size.height}" loading="lazy" style="max-width:100%;height:auto" alt="${escaped(alternative)}">`,
		`<figcaption><strong>${escaped(said)}</strong>`,
		...papers.map(escaped),
		`<a href="${escaped(page)}">${escaped(link)}</a></figcaption>`,
		'</figure>'
	].join('\n');
}
