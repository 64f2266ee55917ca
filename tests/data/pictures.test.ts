import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { SocialCard } from '../../src/lib/charts/draw/frame/card.ts';
import type { Caption } from '../../src/lib/charts/description/caption.ts';
import type { MapPlace, PlaneDescription } from '../../src/lib/charts/description/plane-chart.ts';
import type {
	Mark,
	Row,
	RowsChart,
	Span,
	SpanRow,
	ValueRow,
	ValueShape,
	VolumeRow
} from '../../src/lib/charts/description/rows.ts';
import { drawPanel } from '../../src/lib/charts/draw/chart.ts';
import { drawCard, drawSheet, sheetSvg } from '../../src/lib/charts/draw/frame/drawing.ts';
import type { Sheet } from '../../src/lib/charts/draw/frame/sheet.ts';
import { themes, type Theme, type ThemeName } from '../../src/lib/charts/draw/pen/theme.ts';
import { drawPlane } from '../../src/lib/charts/draw/plane-chart.ts';
import { panelSize, type PanelForm } from '../../src/lib/charts/draw/rows/size.ts';
import { sizeOf } from '../../src/lib/charts/draw/size.ts';
import { inksOfRow } from '../../src/lib/server/pictures/panel.ts';
import {
	family,
	inksOf,
	measure,
	png,
	greyPng,
	rasterOf,
	surface
} from '../../src/lib/server/pictures/picture.ts';

/*
 * Reference pictures of the main kinds, drawn from descriptions made by hand with the bundled font, compared pixel
 * by pixel. Where one differs the new one is written beside it. To renew them all, after looking at each:
 * CIFRA_RENEW_PICTURES=1 npx vitest run --project data tests/data/pictures.test.ts
 */
const folder = join(import.meta.dirname, '../pictures');
const renew = process.env.CIFRA_RENEW_PICTURES === '1';
const theme = themes.light;

const mark = (x: number, y: number | null, part: Partial<Mark> = {}): Mark => ({
	...{ id: `s.${x}`, x, y, low: null, high: null, cut: false, shape: 'full', notes: [] },
	...{ figure: y === null ? '' : y.toLocaleString('en-US'), when: String(x) },
	...part
});

const base = { alternative: '', height: { wide: 90, narrow: 60 } } as const;

const lines: ValueRow = {
	...{ ...base, kind: 'values', id: 'deaths', title: 'Deaths', unit: 'deaths a year' },
	axis: { low: 0, high: 400, ticks: ['400', '200', '0'] },
	lines: [
		{
			...{ series: 'a', label: 'Office', newest: '280', colour: 0, form: 'line' },
			marks: [
				...[mark(2000, 120), mark(2001, 150), mark(2002, null), mark(2004, 210), mark(2005, 260)],
				...[mark(2006, 330, { cut: true }), mark(2007, 310), mark(2008, 280, { shape: 'hollow' })],
				mark(2009.2, 90, { part: [2008.5, 2009] })
			]
		},
		{
			...{ series: 'b', label: 'Police', newest: '110', colour: 1, form: 'line' },
			marks: [mark(2003, 90), mark(2004, 110, { shape: 'open-up', figure: 'more than 110' })]
		}
	],
	quoted: {
		...{ id: 'q', figure: 'more than 1,100', when: '2003–2007', notes: [] },
		...{ label: 'together: more than 1,100', band: { from: 2002.5, to: 2007.5 } }
	}
};

const dots: ValueRow = {
	...{ ...base, kind: 'values', id: 'shares', title: 'Impunity', unit: 'per cent (axis from 80)' },
	axis: { low: 80, high: 100, ticks: ['100', '90', '80'] },
	lines: [
		{
			...{ series: 'c', label: 'Survey of households', newest: '94 %', colour: 2, form: 'dots' },
			marks: [mark(2006, 92, { shape: 'range', low: 90, high: 95 }), mark(2010, 94)]
		},
		{
			...{ series: 'd', label: 'Newsroom', newest: '86 %', colour: 3, form: 'dots' },
			marks: [mark(2008, 84), mark(2010, 86, { shape: 'soft', figure: 'about 86 %' })]
		}
	],
	quoted: {
		...{ id: 'q', figure: 'about 98 %', when: '2009', notes: [], label: 'quoted' },
		ring: { x: 2009, y: 98 }
	}
};

const volumes: VolumeRow = {
	...{
		...base,
		kind: 'volumes',
		source: { id: 'sipri', name: 'SIPRI' },
		id: 'arms',
		title: 'Arms imports',
		unit: 'million TIV'
	},
	axis: { low: 0, high: 80, ticks: ['80', '40', '0'] },
	lacking: { from: 1999.5, to: 2001.5 },
	totals: [mark(2004, 60, { low: 50, high: 70 })],
	piles: (['Spain', 'Brazil', '3 others'] as const).map((label, tone) => ({
		...{ supplier: label, label, tone: tone === 2 ? 5 : tone },
		marks: [2002, 2004, 2005, 2009].slice(tone).map((x) => mark(x, 25 - tone * 5))
	}))
};

const span = (from: number, to: number, shape: ValueShape, label: string): Span => ({
	...{ id: `t.${from}`, series: 't', from: from - 0.5, to: to + 0.5, shape, label },
	...{ figure: '', when: '', notes: [] }
});

const outside: SpanRow = {
	...{ ...base, kind: 'spans', id: 'outside', title: 'outside that volume' },
	spans: [span(2006, 2009, 'full', 'firearms for police: 12,000')]
};

const totals: SpanRow = {
	...{ ...base, kind: 'spans', id: 'totals', title: 'Totals of several years', own: true },
	spans: [
		span(2000, 2004, 'full', 'Report: 1,000 (2000–2004)'),
		span(2003, 2008, 'soft', 'Report: about 2,000 (2003–2008)'),
		span(2008, 2012, 'hollow', 'Press: 3,000 (2008–2012)')
	]
};

const describing = (rows: readonly Row[]): RowsChart => ({
	...{ name: 'example', language: 'en', title: 'Example', alternative: 'Example.' },
	...{ first: 2000, last: 2012, rows, events: [] }
});

const square = (x: number, y: number) => [x, y, x + 180, y, x + 180, y + 120, x, y + 120];

const place = (area: string, x: number, y: number, mark: MapPlace['mark']): MapPlace => ({
	...{ area, name: area, rings: [square(x, y)], centre: [x + 90, y + 60], id: `m.${area}` },
	...{ mark, figure: '12 deaths', short: '12', notes: [] }
});

const circle = (x: number, y: number, radius: number, shape: ValueShape): MapPlace['mark'] => ({
	...{ kind: 'circle', value: radius * radius, x: x + 90, y: y + 60, radius },
	...{ low: radius, high: radius, shape }
});

const plane = (kind: PlaneDescription['plane']): PlaneDescription => ({
	...{ name: 'example', language: 'en', title: 'Example', alternative: 'Example.', plane: kind }
});

const map = plane({
	...{ kind: 'map', label: 'Deaths, 2020', width: 720, height: 480, colour: 0 },
	places: [
		place('North', 40, 20, circle(40, 20, 40, 'full')),
		place('South', 240, 240, circle(240, 240, 20, 'open-up')),
		place('East', 460, 120, { kind: 'unknown' }),
		place('West', 40, 300, { kind: 'shade', value: 30, step: 2 })
	],
	key: {
		circles: [{ radius: 40, label: '1,600' }],
		shades: ['to 10 %', 'to 20 %', 'to 40 %'],
		unknown: 'no figure',
		shapes: [{ shape: 'open-up', label: 'at least' }]
	}
});

const multiples = plane({
	...{ kind: 'multiples', label: 'deaths a year', first: 2000, last: 2004, highest: 40, colour: 1 },
	ticks: [
		{ value: 0, label: '0' },
		{ value: 40, label: '40' }
	],
	cells: ['North', 'South', 'East'].map((name, index) => ({
		...{ area: name, name, latest: `${20 + index} (2004)` },
		marks: [12, 40, null, 25, 20 + index].map((y, at) => ({
			...{ id: `${name}.${at}`, x: 2000 + at, y, cut: false, shape: 'full' as const },
			...{ figure: String(y), notes: [] }
		}))
	}))
});

const papers: Caption = {
	...{ title: 'Deaths, Mexico, 2000–2010', figure: 'more than 1,100 deaths' },
	...{ said: '2000 to 2010 · Office, certificates', before: 'Before quoting:' },
	caveat: 'Counts of offices overlap. They are never added. A year is the year of registration.',
	...{ more: 'The rest stands at https://cifra.example/', warning: '' },
	...{ sources: 'Sources: Office; Police', edition: 'Cifra, edition of 2026-11-22' },
	address: 'https://cifra.example/indicators/deaths/'
};

const card: SocialCard = {
	...{ kicker: 'Mexico', title: 'Deaths', qualifier: 'more than', figure: '1,100' },
	...{ said: 'deaths, 2000 to 2010 · Office, certificates', rows: [] },
	...{ caveat: 'Counts of offices overlap.', source: 'Source: Office' },
	...{ edition: papers.edition, address: papers.address }
};

const drawnPlane =
	(description: PlaneDescription, width: number, name: ThemeName = 'light') =>
	() => {
		const { height } = sizeOf(description, width);
		const canvas = surface(width, height);
		const chart = drawPlane(canvas, description, width, themes[name], family, 1);
		const raster = rasterOf(canvas, themes[name], inksOf(description, themes[name]), 3);
		chart.destroy();
		return png(raster);
	};

const inksOfRows = (rows: readonly Row[], of: Theme) => [
	...new Set([of.band, of.transfer, ...rows.flatMap((row) => inksOfRow(row, of))])
];

/** A row's panel as a page shows it, as PNG. */
const drawnRow =
	(row: Row, form: PanelForm, name: ThemeName = 'light') =>
	() => {
		const size = panelSize(row, form);
		const canvas = surface(size.width, size.height);
		const chart = drawPanel(canvas, describing([row]), row, size, themes[name], 1);
		const raster = rasterOf(canvas, themes[name], inksOfRows([row], themes[name]), 3);
		chart.destroy();
		return png(raster);
	};

const heads = {
	deaths: {
		...{ title: 'Deaths', qualifier: 'more than', figure: '1,100', said: '2003–2007 · Office' },
		...{ doubt: 'Counts of offices overlap.', newest: 'newest: 280, 2008 (Office)' }
	}
};

const sheet = (rows: readonly Row[], part: Partial<Sheet> = {}): Sheet => ({
	...{ chart: describing(rows), heads: {}, caption: papers },
	...part
});

const drawnSheet = (of: Sheet, scale: number) => () => {
	const canvas = drawSheet(of, theme, family, scale, surface);
	return png(rasterOf(canvas, theme, inksOfRows(of.chart.rows, theme), 3));
};

const drawnCard = (of: SocialCard, rows: readonly Row[]) => () => {
	const canvas = drawCard(of, theme, family, surface);
	return rows.length > 0
		? png(rasterOf(canvas, theme, inksOfRows(rows, theme), 3))
		: greyPng(canvas);
};

const years = describing([]);
const kinds: Readonly<Record<string, () => Promise<Uint8Array>>> = {
	lines: drawnRow(lines, 'wide'),
	'lines-narrow-dark': drawnRow(lines, 'narrow', 'dark'),
	dots: drawnRow(dots, 'narrow'),
	volumes: drawnRow(volumes, 'wide'),
	spans: drawnRow(totals, 'narrow'),
	map: drawnPlane(map, 720),
	multiples: drawnPlane(multiples, 340, 'dark'),
	sheet: drawnSheet(
		sheet([lines, dots, volumes, outside], { heads, height: { least: 800, most: 800 } }),
		0.5
	),
	'sheet-high': drawnSheet(sheet([lines, totals, volumes]), 0.5),
	card: drawnCard(card, []),
	'card-figure': drawnCard({ ...card, panel: lines, years }, [lines]),
	'card-rows': drawnCard(
		{
			...{ ...card, kicker: '', qualifier: '', figure: '', said: '', caveat: '', years },
			rows: [
				...[lines, dots].map((panel) => ({
					...{ label: panel.title, figure: 'more than 1,100', said: '2003–2007' },
					...{ doubt: 'Counts of offices overlap.', panel }
				})),
				{ label: 'Arms imports', figure: '', said: '', doubt: 'Not money.', panel: volumes }
			]
		},
		[lines, dots, volumes]
	)
};

const pixels = async (bytes: Uint8Array) => {
	const { data, info } = await sharp(bytes)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, size: `${info.width}×${info.height}` };
};

/** How many pixels differ; all of them where the sizes do. */
async function difference(a: Uint8Array, b: Uint8Array): Promise<string> {
	const [left, right] = await Promise.all([pixels(a), pixels(b)]);
	if (left.size !== right.size) return `${left.size} instead of ${right.size}`;
	let count = 0;
	for (let at = 0; at < left.data.length; at += 3)
		if (!left.data.subarray(at, at + 3).equals(right.data.subarray(at, at + 3))) count += 1;
	return count === 0 ? 'none' : `${count} pixels`;
}

describe.each(Object.entries(kinds))('%s', (name, draw) => {
	test('is drawn as the reference shows it', async () => {
		const [known, fresh] = [join(folder, `${name}.png`), join(folder, `${name}.new.png`)];
		const bytes = await draw();
		mkdirSync(folder, { recursive: true });
		if (renew) writeFileSync(known, bytes);
		const differs = await difference(bytes, readFileSync(known));
		if (differs === 'none') rmSync(fresh, { force: true });
		else writeFileSync(fresh, bytes);
		expect(differs, `Look at ${fresh}; if it is right, let it replace ${known}.`).toBe('none');
	});

	test('is the same bytes twice', async () => {
		expect(Buffer.compare(Buffer.from(await draw()), Buffer.from(await draw()))).toBe(0);
	});
});

test('the SVG of a sheet is as the reference has it', () => {
	const svg = sheetSvg(sheet([lines, dots, volumes, outside], { heads }), theme, family, measure);
	const known = join(folder, 'sheet.svg');
	if (renew) writeFileSync(known, svg);
	expect(svg).toBe(readFileSync(known, 'utf8'));
});
