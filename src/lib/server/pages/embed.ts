import { cardSize } from '../../charts/draw/frame/card.ts';
import { frameWords } from '../../words/browser.ts';
import { figureChart } from '../../charts/describe/indicator-chart.ts';
import { quoted, sourcesOf } from '../../charts/describe/indicator-caption.ts';
import { publicAddress } from '../../citation/record.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod } from '../../model/period.ts';
import { producerOf } from '../../model/source.ts';
import { plain } from '../../model/text.ts';
import {
	figureSnippet,
	frameHeight,
	frameSnippet,
	frameWidths,
	type EmbedView
} from '../../views/embed.ts';
import { figureView } from '../../views/figure.ts';
import { measureOf } from '../distribution/bytes.ts';
import { formatBytes } from '../../views/file.ts';
import { filesOf } from '../files/list.ts';
import { figureSize } from '../pictures/figure.ts';
import { drawnIds } from '../../charts/description/panels.ts';
import { pictureSizes } from '../../charts/draw/size.ts';

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
export function embedView(data: Dataset, id: string, language: Language): EmbedView {
	const indicator = data.indicator(id);
	const description = figureChart(data, indicator, language);
	const { name, date, country } = data.edition;
	return {
		id,
		title: `${indicator.title[language]}, ${data.areaName(country, language)}`,
		figure: figureView(data, data.observation(indicator.headline), language),
		caveat: data.text(indicator.caveat[language], language),
		sources: sourcesOf(data, drawnIds(description).observations).join('; '),
		edition: frameWords[language].edition(name, date),
		picture: {
			alternative: description.alternative,
			...pictureSizes(description)
		}
	};
}

/** How a figure is taken along: as a frame, as plain HTML, as a link, as a picture. Addresses are public ones. */
export interface UseView {
	readonly page: string;
	readonly height: number;
	/** Path of the embedded page without language. */
	readonly embed: string;
	readonly frame: string;
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

const embedAddress = (data: Dataset, id: string, language: Language): string =>
	publicAddress(data, `embed/${id}/`, language);

const heightOf = (view: EmbedView, words: EmbedWords): number =>
	frameHeight(view, [words.beforeQuoting, words.source, words.readIn, words.embed.drawn].join(' '));

/** What the page of an indicator offers to take its figure along. */
export async function useView(
	data: Dataset,
	id: string,
	words: EmbedWords,
	language: Language
): Promise<UseView> {
	const view = embedView(data, id, language);
	const said = headlineWords(data, id, language);
	const page = publicAddress(data, `indicators/${id}/`, language);
	const height = heightOf(view, words);
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
		height,
		embed: `/embed/${id}/`,
		frame: frameSnippet(embedAddress(data, id, language), said, height),
		plain: figureSnippet({
			...{ page, picture, said, size: figureSize },
			alternative: view.picture.alternative,
			papers: [caveat, `${origin}.`],
			link: view.edition
		}),
		oembed: publicAddress(data, `oembed/${id}.json`, language),
		headline: view.figure.id,
		picture: `/indicators/${id}.png`,
		size: formatBytes((await measureOf(file!)).bytes, language)
	};
}

/** The oEmbed document (version 1.0, type rich, https://oembed.com) of an indicator, as JSON. */
export function oembedJson(
	data: Dataset,
	id: string,
	words: EmbedWords,
	language: Language
): string {
	const view = embedView(data, id, language);
	const title = headlineWords(data, id, language);
	const height = heightOf(view, words);
	const { name, licence, date, origin } = data.edition;
	return `${JSON.stringify(
		{
			version: '1.0',
			type: 'rich',
			title,
			author_name: view.figure.source.name,
			author_url: publicAddress(data, `sources/${view.figure.source.id}/`, language),
			provider_name: name,
			provider_url: origin,
			cache_age: 86_400,
			thumbnail_url: publicAddress(data, `cards/indicators/${id}.png`, language),
			thumbnail_width: cardSize.width,
			thumbnail_height: cardSize.height,
			html: frameSnippet(embedAddress(data, id, language), title, height),
			width: frameWidths.most,
			height,
			// Beyond the standard, which lets a consumer pass over what it does not know.
			url: publicAddress(data, `indicators/${id}/`, language),
			description: plain(view.caveat),
			edition: date,
			license: licence.url
		},
		null,
		'\t'
	)}\n`;
}
