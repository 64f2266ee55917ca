import { cardSize } from '../../charts/draw/frame/card.ts';
import { editionWords } from '../../charts/describe/edition-words.ts';
import { quoted, sourcesOf } from '../../charts/describe/indicator-caption.ts';
import { indicatorRowsChart } from '../../charts/describe/row-charts.ts';
import { drawnObservations } from '../../charts/description/rows.ts';
import { publicAddress } from '../../citation/record.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod } from '../../model/period.ts';
import { producerOf } from '../../model/source.ts';
import { plain } from '../../model/text.ts';
import {
	compactHeight,
	figureSnippet,
	frameHeight,
	frameSnippet,
	frameWidths,
	type EmbedSize,
	type EmbedView
} from '../../views/embed.ts';
import { figureView } from '../../views/figure.ts';
import { measureViews } from '../../views/indicator/heads.ts';
import { frameName, stills } from '../../views/lead-row.ts';
import { rowsView } from '../../views/rows.ts';
import { measureOf } from '../distribution/bytes.ts';
import { formatBytes } from '../../views/file.ts';
import { filesOf } from '../files/list.ts';
import { figureSize } from '../pictures/figure.ts';

/** Words of the pages that stand in an embedded figure, and those that take it along. */
export interface EmbedWords {
	readonly beforeQuoting: string;
	readonly source: string;
	readonly readIn: string;
	readonly embed: {
		readonly whole: string;
		/** In the picture. */
		readonly drawn: string;
	};
}

/** The figure of an indicator as it stands alone. */
export function embedView(
	data: Dataset,
	id: string,
	size: EmbedSize,
	language: Language
): EmbedView {
	const indicator = data.indicator(id);
	const whole = size === 'full';
	const chart = whole
		? indicatorRowsChart(data, indicator, language)
		: stills(data).get(frameName(id))?.(language);
	return {
		id,
		title: `${indicator.title[language]}, ${data.areaName(data.edition.country, language)}`,
		figure: figureView(data, data.observation(indicator.headline), language),
		caveat: data.text((whole ? indicator.caveat : indicator.doubt)[language], language),
		whole,
		chart: chart && rowsView(chart),
		heads: whole && chart ? measureViews(data, chart, id, language) : {},
		sources: chart ? sourcesOf(data, drawnObservations(chart)).join('; ') : '',
		edition: editionWords(data, language)
	};
}

/** One size of a frame: the path of its page without language, what to paste, and how high it is. */
interface FrameView {
	readonly path: string;
	readonly snippet: string;
	readonly height: number;
}

/** How a figure is taken along: as a frame, as plain HTML, as a link, as a picture. Addresses are public ones. */
export interface UseView {
	readonly page: string;
	readonly frames: Readonly<Record<EmbedSize, FrameView>>;
	readonly plain: string;
	readonly oembed: string;
	readonly headline: string;
	/** The picture's path without language, and its size in words. */
	readonly picture: string;
	readonly size: string;
}

/** The sentence of an indicator's headline: figure with qualifier and unit, period, who counts. */
function headlineWords(data: Dataset, id: string, language: Language): string {
	const indicator = data.indicator(id);
	const row = data.observation(indicator.headline);
	const producer = data.series(row.series).title[language];
	const period = formatPeriod(row.period, language);
	const country = data.areaName(data.edition.country, language);
	return `${indicator.title[language]}, ${country}: ${quoted(data, row, language)} (${period}; ${producer})`;
}

const paths: Readonly<Record<EmbedSize, (id: string) => string>> = {
	compact: (id) => `/embed/${id}/`,
	full: (id) => `/embed/${id}/full/`
};

function frameOf(
	data: Dataset,
	id: string,
	size: EmbedSize,
	words: EmbedWords,
	language: Language
): FrameView {
	const said = [words.beforeQuoting, words.source, words.readIn, words.embed.drawn].join(' ');
	const height =
		size === 'compact' ? compactHeight : frameHeight(embedView(data, id, size, language), said);
	const path = paths[size](id);
	const address = publicAddress(data, path.slice(1), language);
	return {
		path,
		height,
		snippet: frameSnippet(address, headlineWords(data, id, language), height)
	};
}

/** What the page of an indicator offers to take its figure along. */
export async function useView(
	data: Dataset,
	id: string,
	words: EmbedWords,
	language: Language
): Promise<UseView> {
	const view = embedView(data, id, 'full', language);
	const page = publicAddress(data, `indicators/${id}/`, language);
	const picture = publicAddress(data, `indicators/${id}.png`, language);
	const file = filesOf(data).at(picture.slice(data.edition.origin.length));
	const row = data.observation(view.figure.id);
	const caveat = `${words.beforeQuoting}: ${plain(view.caveat)}`;
	const origin = [
		`${words.source}: ${producerOf(data.source(row.source))}`,
		...(row.read_in ? [`${words.readIn} ${producerOf(data.source(row.read_in))}`] : [])
	].join(', ');
	return {
		page,
		frames: {
			compact: frameOf(data, id, 'compact', words, language),
			full: frameOf(data, id, 'full', words, language)
		},
		plain: figureSnippet({
			...{ page, picture, said: headlineWords(data, id, language) },
			size: figureSize(data, id, language),
			alternative: view.chart?.alternative ?? view.title,
			papers: [caveat, `${origin}.`],
			link: view.edition
		}),
		oembed: publicAddress(data, `oembed/${id}.json`, language),
		headline: view.figure.id,
		picture: `/indicators/${id}.png`,
		size: formatBytes((await measureOf(file!)).bytes, language)
	};
}

/** The oEmbed document (version 1.0, type rich, https://oembed.com) of an indicator, as JSON: its small frame. */
export function oembedJson(
	data: Dataset,
	id: string,
	words: EmbedWords,
	language: Language
): string {
	const { figure, caveat } = embedView(data, id, 'full', language);
	const { snippet, height } = frameOf(data, id, 'compact', words, language);
	const { name, licence, date, origin } = data.edition;
	return `${JSON.stringify(
		{
			version: '1.0',
			type: 'rich',
			title: headlineWords(data, id, language),
			author_name: figure.source.name,
			author_url: publicAddress(data, `sources/${figure.source.id}/`, language),
			provider_name: name,
			provider_url: origin,
			cache_age: 86_400,
			thumbnail_url: publicAddress(data, `cards/indicators/${id}.png`, language),
			thumbnail_width: cardSize.width,
			thumbnail_height: cardSize.height,
			html: snippet,
			width: frameWidths.most,
			height,
			// Beyond the standard, which lets a consumer pass over what it does not know.
			url: publicAddress(data, `indicators/${id}/`, language),
			description: plain(caveat),
			edition: date,
			license: licence.url
		},
		null,
		'\t'
	)}\n`;
}
