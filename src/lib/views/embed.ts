import { escaped } from '../model/markup.ts';
import { textWidth, type Weight } from '../charts/draw/pen/lettering.ts';
import type { Segment } from '../model/text.ts';
import type { FigureView } from './figure.ts';
import type { PictureSize, PictureView } from './picture.ts';

/** An indicator's figure as it stands alone in a foreign page. */
export interface EmbedView {
	readonly id: string;
	/** Indicator and country. */
	readonly title: string;
	readonly figure: FigureView;
	readonly caveat: readonly Segment[];
	/** Who answers for what the picture shows. */
	readonly sources: string;
	/** Name and date of the edition. */
	readonly edition: string;
	readonly picture: PictureView;
}

/** The widths a frame may have, in CSS pixels: its stated height holds for all of them. */
export const frameWidths = { least: 320, most: 720 } as const;

/** From this width on the frame shows the wide picture; the styles of the page say the same. */
export const wideFrom = 608;

/** Sizes of the embedded page, as its styles have them: in rem, of which each has 17 CSS pixels. */
const rem = 17;
const inset = 0.9 * rem;
const sizes = {
	narrow: { title: 1.2, qualifier: 1.1, number: 2.4, text: 0.875, papers: 0.8125, gap: 0.6 },
	wide: { title: 1.4, qualifier: 1.25, number: 3, text: 1, papers: 0.875, gap: 0.8 }
} as const;
/** Height of a line: of headings and of text. */
const leading = { title: 1.25, number: 1.1, text: 1.45 } as const;
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

/** Words below the figure: what is counted, when, and by whom. */
const under = ({ unit, period, producer, asOf = '', status }: FigureView): string =>
	[unit, period, producer, asOf, status].join(' ');

/** Height the embedded page needs at a width: an estimate on the safe side. `words` are what it says beside the data. */
function heightAt(view: EmbedView, words: string, width: number): number {
	const room = width - 2 * inset;
	const size = width >= wideFrom ? sizes.wide : sizes.narrow;
	const { figure, picture } = view;
	const set = (text: string, of: 'title' | 'number' | 'text' | 'papers', within = room) => {
		const heading = of === 'title' || of === 'number';
		const high = heading ? leading[of] : leading.text;
		return lines(text, size[of] * rem, within, heading ? 600 : 400) * high * size[of] * rem;
	};
	const caveat = view.caveat.map((segment) => segment.words).join('');
	const origin = `${figure.source.name} ${figure.readIn?.name ?? ''} ${words}`;
	const drawn =
		width >= wideFrom
			? picture.wide.height * (room / picture.wide.width)
			: picture.narrow.height * Math.min(1, room / picture.narrow.width);
	const parts = [
		set(view.title, 'title'),
		figure.qualifier ? leading.title * size.qualifier * rem : 0,
		set(figure.figure ?? words, 'number'),
		set(under(figure), 'text'),
		// Its rule and the space beside it.
		set(`${words} ${caveat}`, 'text', room - 0.9 * rem),
		drawn,
		set(origin, 'papers'),
		set(`${view.sources} ${words}`, 'papers'),
		set(`${view.edition} ${words}`, 'papers')
	];
	return parts.reduce((sum, part) => sum + part + size.gap * rem, 2 * inset);
}

/** Height of an indicator's frame in CSS pixels: enough at every width it may have, so that nothing scrolls inside. */
export function frameHeight(view: EmbedView, words: string): number {
	const widths = Array.from(
		{ length: (frameWidths.most - frameWidths.least) / 8 + 1 },
		(_, index) => frameWidths.least + index * 8
	);
	const most = Math.max(...[...widths, wideFrom - 1].map((width) => heightAt(view, words, width)));
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
