import { publicAddress } from '../../citation/record.ts';
import type { Row } from '../../charts/description/rows.ts';
import { drawCard, drawSheet, sheetSvg } from '../../charts/draw/frame/drawing.ts';
import { layoutOf } from '../../charts/draw/frame/layout.ts';
import { sheetWidth, type Sheet, type SheetHead } from '../../charts/draw/frame/sheet.ts';
import { indicatorRowsChart, mainChart } from '../../charts/describe/row-charts.ts';
import { indicatorCaption, mainCaption } from '../../charts/describe/indicator-caption.ts';
import { themes } from '../../charts/draw/pen/theme.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { plain } from '../../model/text.ts';
import { rowWords } from '../../words/browser.ts';
import { socialCard } from '../../views/card.ts';
import { headView, type BriefView, type HeadView } from '../../views/home.ts';
import { measureViews } from '../../views/indicator/heads.ts';
import type { PictureSize } from '../../views/picture.ts';
import { inksOfRow } from './panel.ts';
import { family, greyPng, measure, png, rasterOf, surface } from './picture.ts';

/** Size of the main picture. */
const mainSize = { width: sheetWidth, height: 1000 } as const;

/** Highest picture of an indicator, where it can be. */
const tallest = 1000;

const theme = themes.light;

const newestWords = (newest: BriefView | undefined, language: Language): string =>
	newest ? `${rowWords[language].newest} ${newest.figure}, ${newest.period} (${newest.label})` : '';

/** The figure of an indicator as it leaves the site; throws where the id is unknown. */
export function indicatorFigure(data: Dataset, id: string, language: Language): Sheet {
	const indicator = data.indicator(id);
	const chart = indicatorRowsChart(data, indicator, language);
	const address = publicAddress(data, `indicators/${id}/`, language);
	const caption = indicatorCaption(data, indicator, language, chart, address);
	const heads = Object.entries(measureViews(data, chart, id, language)).map(
		([row, { title, newest }]) => [row, { title, newest: newestWords(newest, language) }] as const
	);
	return {
		...{ chart, caption, heads: Object.fromEntries(heads) },
		height: { least: 0, most: tallest }
	};
}

function sheetHead(
	{ title, headline, period, doubt, newest }: HeadView,
	language: Language
): SheetHead {
	const { qualifier, figure = '', label } = headline;
	return {
		...{ title, qualifier, figure, said: `${period} · ${label}`, doubt: plain(doubt) },
		newest: newestWords(newest, language)
	};
}

/** The main picture as it leaves the site: the heads of the start page, and what they head. */
export function mainFigure(data: Dataset, language: Language): Sheet {
	const chart = mainChart(data, language);
	const heads = data.indicators
		.filter(({ id }) => chart.rows.some((row) => row.id === id))
		.map((each) => [each.id, sheetHead(headView(data, each, language), language)] as const);
	const caption = mainCaption(data, language, chart, publicAddress(data, '', language));
	const { height } = mainSize;
	return {
		chart,
		heads: Object.fromEntries(heads),
		caption,
		height: { least: height, most: height }
	};
}

/** Size of the figure of an indicator. */
export function figureSize(data: Dataset, id: string, language: Language): PictureSize {
	const { width, height } = layoutOf(indicatorFigure(data, id, language), theme);
	return { width, height };
}

/** Colours of rows. */
const inksOf = (rows: readonly Row[]): string[] => [
	...new Set([theme.band, theme.transfer, ...rows.flatMap((row) => inksOfRow(row, theme))])
];

/** A figure as PNG. */
export function figurePng(sheet: Sheet): Promise<Uint8Array> {
	const canvas = drawSheet(sheet, theme, family, 1, surface);
	return png(rasterOf(canvas, theme, inksOf(sheet.chart.rows), 4));
}

/** A figure as SVG with real text. */
export function figureSvg(sheet: Sheet): string {
	return sheetSvg(sheet, theme, family, measure);
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
	const canvas = drawCard(card, theme, family, surface);
	const drawn = [
		...(card.panel ? [card.panel] : []),
		...card.rows.flatMap(({ panel }) => panel ?? [])
	];
	return drawn.length > 0 ? png(rasterOf(canvas, theme, inksOf(drawn), 4)) : greyPng(canvas);
}
