import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Description } from '../../src/lib/charts/description/chart.ts';
import { sizeOf } from '../../src/lib/charts/draw/size.ts';
import { cardSize, drawCard, type SocialCard } from '../../src/lib/charts/draw/frame/card.ts';
import { drawChart } from '../../src/lib/charts/draw/description.ts';
import type {
	ChartDescription,
	Panel,
	ValueMark,
	ValueShape
} from '../../src/lib/charts/description/time-chart.ts';
import type { Caption } from '../../src/lib/charts/description/caption.ts';
import {
	drawFramed,
	framedAround,
	framedIn,
	framedSvg
} from '../../src/lib/charts/draw/frame/drawing.ts';
import type { MapPlace, PlaneDescription } from '../../src/lib/charts/description/plane-chart.ts';
import { themes } from '../../src/lib/charts/draw/pen/theme.ts';
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

const mark = (x: number, y: number | null, part: Partial<ValueMark> = {}): ValueMark => ({
	...{ id: `s.${x}`, x, y, low: null, high: null, cut: false, shape: 'full', notes: [] },
	...{ figure: y === null ? '' : y.toLocaleString('en-US') },
	...part
});

const describing = (panels: readonly Panel[], last = 2012): ChartDescription => ({
	...{ name: 'example', language: 'en', title: 'Example', alternative: 'Example.' },
	...{ first: 2000, last, panels }
});

const values = (lines: Extract<Panel, { kind: 'values' }>['lines'], highest: number): Panel => ({
	...{ kind: 'values', label: 'deaths a year', highest, unit: 'deaths', lines }
});

const lines = values(
	[
		{
			...{ series: 'a', label: 'Office', colour: 0, joined: true },
			marks: [
				...[mark(2000, 120), mark(2001, 150), mark(2002, null), mark(2004, 210), mark(2005, 260)],
				...[mark(2006, 330, { cut: true }), mark(2007, 310), mark(2008, 280, { shape: 'hollow' })]
			]
		},
		{
			...{ series: 'b', label: 'Police', colour: 1, joined: true },
			marks: [mark(2003, 90), mark(2004, 110, { shape: 'open-up', figure: 'more than 110' })]
		},
		{
			...{ series: 'c', label: 'Survey of households', colour: 2, joined: false },
			marks: [mark(2006, 180, { shape: 'range', low: 150, high: 210, figure: '150 and 210' })]
		},
		{
			...{ series: 'd', label: 'Newsroom', colour: 3, joined: false },
			marks: [mark(2010, 60, { shape: 'soft', figure: 'about 60' })]
		}
	],
	330
);

const stacked = {
	...values(
		[
			{
				...{ series: 'v', label: 'Register', colour: 0, joined: false },
				marks: [mark(2001, 50), mark(2002, 80), mark(2004, 30)]
			}
		],
		80
	),
	stack: {
		...{ others: 'other suppliers', total: 'total' },
		bands: ([0, 1, null] as const).map((colour, index) => ({
			...{ supplier: 'ABC'[index]!, label: ['Spain', 'Brazil', 'Italy'][index]!, colour },
			marks: [2001, 2002, 2004].slice(index).map((x) => ({
				...{
					id: `v.${x}.${index}`,
					x,
					y: 20 + index * 5,
					figure: String(20 + index * 5),
					notes: []
				}
			}))
		}))
	}
} as Panel;

const bars = values(
	[
		{
			...{ series: 'a', label: 'Office', colour: 4, joined: true, bars: true },
			marks: [
				...[mark(2005, 4), mark(2006, 7), mark(2007, 5, { shape: 'open-up' }), mark(2009, 3)],
				mark(2010, 6, { shape: 'hollow' })
			]
		}
	],
	7
);

const spans: Panel = {
	...{ kind: 'spans', label: 'over several years together' },
	spans: (['full', 'soft', 'open-up', 'hollow'] as const).map((shape, index) => ({
		series: 't',
		...{ id: `t.${index}`, from: 1999.5 + index * 2, to: 2004.5 + index * 2, colour: index, shape },
		...{ label: 'Report', figure: `${index + 1},000`, notes: [] }
	}))
};

const transfer = (id: string, from: number, to: number, row: number, lane: number) => ({
	...{ id, from: from - 0.5, to: to + 0.5, row, lane, figure: id, notes: [] },
	...{ shape: 'full' as const, contested: false },
	facts: { suppliers: [], category: '', status: '' }
});

const timeline: Panel = {
	...{ kind: 'timeline', label: 'Arms transfers, all suppliers' },
	rows: [
		{ label: 'Aircraft', lanes: 2 },
		{ label: 'Training', lanes: 1 }
	],
	marks: [
		transfer('a', 2001, 2001, 0, 0),
		{ ...transfer('b', 2001, 2001, 0, 1), shape: 'open' },
		{ ...transfer('c', 2004, 2006, 0, 0), shape: 'ended' },
		{ ...transfer('d', 2008, 2009, 0, 0), contested: true },
		{ ...transfer('e', 2003, 2003, 1, 0), shape: 'meeting' },
		{ ...transfer('f', 2007, 2007, 1, 0), contested: true }
	]
};

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

const drawnChart = (panels: readonly Panel[], width: number, name?: 'light' | 'dark') =>
	drawnPlane(describing(panels), width, name);

const drawnPlane =
	(description: Description, width: number, name: 'light' | 'dark' = 'light') =>
	() => {
		const { height } = sizeOf(description, width);
		const canvas = surface(width, height);
		const chart = drawChart(canvas, description, width, themes[name], family, 1);
		const raster = rasterOf(canvas, themes[name], inksOf(description, themes[name]), 3);
		chart.destroy();
		return png(raster);
	};

const kinds: Readonly<Record<string, () => Promise<Uint8Array>>> = {
	lines: drawnChart([lines], 720),
	'lines-narrow-dark': drawnChart([lines], 340, 'dark'),
	bars: drawnChart([bars], 340),
	spans: drawnChart([spans], 340),
	timeline: drawnChart([timeline], 720),
	stacked: drawnChart([stacked], 720),
	map: drawnPlane(map, 720),
	multiples: drawnPlane(multiples, 340, 'dark'),
	framed: () => {
		const description = describing([lines, spans]);
		const framed = framedIn(description, papers, { width: 1200, height: 675 }, theme);
		const canvas = drawFramed(framed, theme, family, 0.5, surface);
		return png(rasterOf(canvas, theme, inksOf(description, theme), 3));
	},
	'framed-around': () => {
		const description = describing([bars, timeline]);
		const framed = framedAround(description, papers, 720, theme);
		const canvas = drawFramed(framed, theme, family, 1, surface);
		return png(rasterOf(canvas, theme, inksOf(description, theme), 3));
	},
	card: () => {
		const canvas = surface(cardSize.width, cardSize.height);
		drawCard(canvas.getContext('2d')!, family, card, theme);
		return greyPng(canvas);
	}
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

test('the SVG of a framed figure is as the reference has it', () => {
	const description = describing([lines, bars, spans, timeline]);
	const framed = framedAround(description, papers, 900, theme);
	const svg = framedSvg(framed, theme, family, measure);
	const known = join(folder, 'framed.svg');
	if (renew) writeFileSync(known, svg);
	expect(svg).toBe(readFileSync(known, 'utf8'));
});
