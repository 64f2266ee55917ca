import { publicAddress } from '../../citation/record.ts';
import { cardSize, drawCard } from '../../charts/draw/frame/card.ts';
import { drawFramed, framedIn, framedSvg, type Framed } from '../../charts/draw/frame/drawing.ts';
import { figureChart } from '../../charts/describe/indicator-chart.ts';
import { indicatorCaption } from '../../charts/describe/indicator-caption.ts';
import { themes } from '../../charts/draw/pen/theme.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { socialCard } from '../../views/card.ts';
import { family, greyPng, inksOf, measure, png, rasterOf, surface } from './picture.ts';

/** Size of an indicator's picture: sixteen to nine, as news sites and messengers show it whole. */
export const figureSize = { width: 1200, height: 675 } as const;

const theme = themes.light;

/** The figure of an indicator in its frame, as it leaves the site; throws where the id is unknown. */
export function indicatorFigure(data: Dataset, id: string, language: Language): Framed {
	const indicator = data.indicator(id);
	const description = figureChart(data, indicator, language);
	const address = publicAddress(data, `indicators/${id}/`, language);
	const caption = indicatorCaption(data, indicator, language, description, address);
	return framedIn(description, caption, figureSize, theme);
}

/** A framed figure as PNG. */
export function figurePng(framed: Framed): Promise<Uint8Array> {
	const canvas = drawFramed(framed, theme, family, 1, surface);
	return png(rasterOf(canvas, theme, inksOf(framed.description, theme), 4));
}

/** A framed figure as SVG with real text. */
export function figureSvg(framed: Framed): string {
	return framedSvg(framed, theme, family, measure);
}

/** The page that a card is of: the address on it. */
const pageOf = (name: string): string => (name === 'home' || name === 'site' ? '' : `${name}/`);

/** The card that is shown where a page is shared, as PNG; `undefined` where no page has that name. */
export async function cardPng(
	data: Dataset,
	name: string,
	language: Language
): Promise<Uint8Array | undefined> {
	const card = socialCard(data, name, language, publicAddress(data, pageOf(name), language));
	if (!card) return undefined;
	const canvas = surface(cardSize.width, cardSize.height);
	drawCard(canvas.getContext('2d')!, family, card, theme);
	return greyPng(canvas);
}
