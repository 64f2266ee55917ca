import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Chart } from 'chart.js';
import '../../styles/base.css';
import type { Mark, Row, RowsChart } from '../../charts/description/rows.ts';
import { panelWidths } from '../../charts/draw/rows/size.ts';
import { activate } from './figure.ts';

const mark = (id: string, x: number, y: number | null, more: Partial<Mark> = {}): Mark => ({
	...{ id, x, y, low: null, high: null, cut: false, shape: 'full' },
	...{ figure: y === null ? '' : String(y), when: String(x), notes: [String(x), 'Source: B'] },
	...more
});
const base = { alternative: 'One sentence.', height: { wide: 88, narrow: 48 } };
const scale = { low: 0, high: 40, ticks: ['40', '20', '0'] as const };
const supply = (name: string, x: number, y: number) =>
	mark(`arms.mx.${x}.${name}`, x, y, { notes: [name, 'million TIV', String(x)] });
const rows: Row[] = [
	{
		...{
			...base,
			kind: 'values',
			id: 'deaths',
			title: 'Deaths',
			unit: 'deaths a year',
			axis: scale
		},
		lines: [
			{
				...{ series: 'a-b', label: 'B', newest: '', colour: 1, form: 'line' },
				marks: [
					mark('a-b.mx.2000', 2000, 10),
					mark('a-b.mx.2001', 2001, null),
					mark('a-b.mx.2002', 2002, 20, { shape: 'open-up', figure: 'more than 20' })
				]
			},
			{
				...{ series: 'a-c', label: 'C', newest: '', colour: 2, form: 'dots' },
				marks: [mark('a-c.mx.2002-05', 2001.8, 30, { when: '3 May 2002' })]
			}
		],
		quoted: {
			...{ id: 'q', figure: 'about 33', when: '2000 to 2001', label: '', notes: ['Source: Q'] },
			band: { from: 1999.5, to: 2001.5 }
		}
	},
	{
		...{
			...base,
			kind: 'volumes',
			source: { id: 'sipri', name: 'SIPRI' },
			id: 'arms',
			title: 'Arms',
			unit: 'million TIV',
			axis: scale
		},
		totals: [mark('arms.mx.2001._t', 2001, 6), mark('arms.mx.2002._t', 2002, 1)],
		piles: [
			{
				...{ supplier: 'ES', label: 'Spain', tone: 0 },
				marks: [supply('Spain', 2001, 3), supply('Spain', 2002, 1)]
			},
			{
				...{ supplier: 'others', label: '2 others', tone: 5 },
				marks: [supply('Italy', 2001, 1), supply('Sweden', 2001, 2)]
			}
		],
		lacking: { from: 1999.5, to: 2000.5 }
	}
];
const chart: RowsChart = {
	...{ name: 'example', language: 'en', title: 'Example', alternative: 'Two rows.', rows },
	...{ first: 2000, last: 2003 },
	events: [
		{
			...{ id: 'e', kind: 'treaty', number: 1, from: 2001, to: 2001.01, short: '2001' },
			...{ period: '1 July 2001', title: 'A treaty', note: 'Source: T.' }
		},
		{
			...{ id: 't', kind: 'term', number: 0, from: 1999, to: 2002, short: '' },
			...{ period: '1999 to 2002', title: 'A term', note: 'Source: U.' }
		}
	]
};

const picture = '<picture><img alt="One sentence." style="width: 100%; display: block"></picture>';

function figure(): HTMLElement {
	const file = new Blob([JSON.stringify(chart)], { type: 'application/json' });
	const element = document.createElement('figure');
	element.style.cssText = 'width: 560px; margin: 0; --left: 30px; --right: 20px';
	element.dataset.rows = '';
	element.dataset.chart = URL.createObjectURL(file);
	element.innerHTML = `
		<div data-grid style="position: relative">${rows
			.map(
				({ id }) => `<div class="row" data-row="${id}"><div class="head"><h2>head</h2></div>
			<div style="padding: 0 20px 0 30px"><div class="plot" style="position: relative">
			<a href="/to/${id}/">${picture}</a></div></div></div>`
			)
			.join('')}
		</div>
		<div class="live" data-live></div>`;
	document.body.style.margin = '0';
	document.body.append(element);
	const form = matchMedia('(min-width: 56.25rem)').matches ? 'wide' : 'narrow';
	for (const [index, img] of element.querySelectorAll('img').entries()) {
		const { height } = rows[index]!;
		img.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>`;
		img.style.aspectRatio = `${panelWidths[form]} / ${height[form]}`;
	}
	return element;
}

const box = (of: Element) => {
	const { x, y, width, height } = of.getBoundingClientRect();
	return { x, y, width, height };
};

async function awake() {
	const element = figure();
	const pictures = [...element.querySelectorAll('.plot')].map(box);
	const drawn: string[] = [];
	element.addEventListener('drawn', ({ target }) =>
		drawn.push((target as Element).closest<HTMLElement>('[data-row]')!.dataset.row!)
	);
	await activate(element);
	await expect.poll(() => element.querySelectorAll('canvas').length, { timeout: 5000 }).toBe(2);
	const find = <E extends HTMLElement>(selector: string) => element.querySelector<E>(selector)!;
	const [cursor, reading] = [find('.cursor'), find('.reading')];
	const press = (key: string) => {
		const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
		cursor.dispatchEvent(event);
		return event;
	};
	/** Sends a pointer to a year of a row's panel, a part of its height down. */
	const point = (type: string, row: string, year: number, down = 0.5, pointerType = 'mouse') => {
		const plot = find(`[data-row="${row}"] .plot`);
		const { x, y, width, height } = box(plot);
		const at = { clientX: x + ((year - 1999.5) / 4) * width, clientY: y + height * down };
		const Kind = type === 'click' ? MouseEvent : PointerEvent;
		plot.firstElementChild!.dispatchEvent(new Kind(type, { ...at, pointerType, bubbles: true }));
	};
	const lines = () => [...reading.querySelectorAll('li')].map(({ textContent }) => textContent);
	const year = () => reading.querySelector('.year strong')?.textContent;
	return { element, pictures, drawn, find, cursor, reading, press, point, lines, year };
}

afterEach(async () => {
	document.body.replaceChildren();
	await page.viewport(414, 896);
});

test.each([
	['phone', 414],
	['desk', 1280]
])('%s: each canvas takes the place of its picture, to the pixel', async (_, width) => {
	await page.viewport(width, 896);
	const { element, pictures, drawn, find } = await awake();
	expect(element.querySelectorAll('picture, .plot a')).toHaveLength(0);
	expect([...element.querySelectorAll('.plot')].map(box)).toEqual(pictures);
	for (const canvas of element.querySelectorAll('canvas')) {
		expect(box(canvas).height).toBeCloseTo(box(canvas.parentElement!).height, 1);
		// Named as its picture was.
		expect(canvas.getAttribute('aria-label')).toBe('One sentence.');
	}
	expect(drawn).toEqual(['deaths', 'arms']);
	expect(find('.controls').querySelectorAll('input')).toHaveLength(2);
});

test('what a canvas holds is what the description says', async () => {
	const { element } = await awake();
	const held = [...element.querySelectorAll('canvas')].map((canvas) =>
		Chart.getChart(canvas)!.data.datasets.map(({ data }) =>
			(data as unknown as { x: number; y: number | null }[]).map(({ x, y }) => [x, y])
		)
	);
	expect(held).toEqual([
		[
			[
				[2000, 10],
				[2001, null],
				[2002, 20]
			],
			[[2001.8, 30]]
		],
		[
			[
				[2001, 3],
				[2002, 1]
			],
			[[2001, 3]]
		]
	]);
});

test('the figure has one tab stop of its own, with a name, a role that hands on the arrow keys, and a word on how to use it', async () => {
	const { element, cursor } = await awake();
	expect(element.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
	expect(cursor.getAttribute('role')).toBe('application');
	expect(cursor.getAttribute('aria-label')).toBe(chart.title);
	expect(document.getElementById(cursor.getAttribute('aria-describedby')!)?.textContent).toMatch(
		/year/
	);
});

test('pictures stay where the description cannot be had', async () => {
	const element = figure();
	const before = globalThis.fetch;
	globalThis.fetch = async () => new Response('', { status: 404 });
	await activate(element).finally(() => {
		globalThis.fetch = before;
	});
	expect(element.querySelectorAll('.plot > a > picture')).toHaveLength(2);
	expect(element.querySelector('[data-live]')!.children).toHaveLength(0);
});

test('one cursor goes through all rows, and nothing is drawn anew when it moves', async () => {
	const { point, cursor, drawn, find, lines, year } = await awake();
	const line = find('.line');
	point('pointermove', 'deaths', 2001);
	expect(year()).toBe('2001');
	expect(lines()).toEqual([
		'Deaths B no figure quoted about 33 (2000 to 2001)',
		'Arms total 6 million TIV: Spain 3 · Italy 1 · Sweden 2'
	]);
	expect(box(line).height).toBe(box(cursor).height);
	expect(box(line).x).toBeCloseTo(box(cursor).x + box(cursor).width / 4, 1);
	point('pointermove', 'arms', 2000);
	expect(box(line).x).toBeCloseTo(box(cursor).x, 1);
	expect(lines()).toEqual([
		'Deaths B 10 quoted about 33 (2000 to 2001)',
		'Arms not in this edition'
	]);
	point('pointermove', 'deaths', 2003);
	expect(lines()).toEqual(['Deaths no figure', 'Arms no figure']);
	expect(drawn).toHaveLength(2);
});

test('the mark that is pointed at has a ring, and its notes are read', async () => {
	const { point, find, reading, element } = await awake();
	point('pointermove', 'deaths', 2001.8, 0.25);
	const { scales } = Chart.getChart(element.querySelector('canvas')!)!;
	const plot = box(find('[data-row="deaths"] .plot'));
	const ring = box(find('.ring'));
	// A canvas is drawn on whole pixels, its place may be a fraction wider.
	const off = [
		ring.x + ring.width / 2 - plot.x - scales.x!.getPixelForValue(2001.8),
		ring.y + ring.height / 2 - plot.y - scales.y!.getPixelForValue(30)
	];
	for (const each of off) expect(Math.abs(each)).toBeLessThan(1);
	expect(reading.querySelector('.active')!.textContent).toBe('30');
	expect(reading.textContent).toContain('C 30 (3 May)');
	expect(reading.querySelector('.notes')!.textContent).toContain('Source: B');
});

test('the reading leads to the page of each row, and carries the ids of its figures', async () => {
	const { point, reading } = await awake();
	point('pointermove', 'deaths', 2002);
	expect([...reading.querySelectorAll('a')].map((a) => new URL(a.href).pathname)).toEqual([
		'/to/deaths/',
		'/to/arms/'
	]);
	expect(
		[...reading.querySelectorAll<HTMLElement>('[data-observation]')].map(
			({ dataset }) => dataset.observation
		)
	).toEqual(['a-b.mx.2002', 'a-c.mx.2002-05', 'arms.mx.2002._t', 'arms.mx.2002.Spain']);
});

test('a finger that scrolls reads nothing; a tap and a drag along the years do, and stay', async () => {
	const { point, reading, year, find } = await awake();
	point('pointerdown', 'deaths', 2000, 0.2, 'touch');
	point('pointermove', 'deaths', 2000.02, 0.9, 'touch');
	expect(reading.hidden).toBe(true);
	point('pointerdown', 'deaths', 2000, 0.5, 'touch');
	point('pointermove', 'deaths', 2002, 0.5, 'touch');
	expect(year()).toBe('2002');
	point('click', 'deaths', 2001);
	expect(year()).toBe('2001');
	// The page still scrolls under a finger that moves up or down.
	expect(getComputedStyle(find('canvas')).touchAction).toContain('pan-y');
	document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	expect(reading.hidden).toBe(true);
});

test('on a phone the reading stands at the lower edge and can be closed; on a desk it stands under the axis', async () => {
	const { point, reading, find, cursor } = await awake();
	point('click', 'deaths', 2001);
	expect(getComputedStyle(reading).position).toBe('fixed');
	expect(box(reading).y + box(reading).height).toBeCloseTo(innerHeight, 0);
	find('.close').click();
	expect(reading.hidden).toBe(true);
	expect(document.activeElement).toBe(cursor);
	await page.viewport(1280, 896);
	point('click', 'deaths', 2001);
	const { height } = box(find('.live'));
	expect(getComputedStyle(reading).position).toBe('static');
	expect(box(reading).y).toBeGreaterThanOrEqual(box(find('[data-grid]')).y + box(cursor).height);
	expect(getComputedStyle(find('.close')).display).toBe('none');
	// A year with less to say takes the same room.
	point('click', 'deaths', 2003);
	expect(box(find('.live')).height).toBe(height);
});

test('arrows walk through points, lines and rows; each is said with figure, period and source; Escape leaves', async () => {
	const { press, find, year, reading } = await awake();
	const heard = (key: string) => {
		expect(press(key).defaultPrevented).toBe(true);
		return [find('[role=status]').textContent, year()];
	};
	expect(heard('ArrowRight')).toEqual(['Deaths, B: 10, 2000, Source: B. 1 of 3', '2000']);
	expect(heard('ArrowRight')).toEqual(['no figure, 2001, Source: B. 2 of 3', '2001']);
	expect(heard('End')).toEqual(['more than 20, 2002, Source: B. 3 of 3', '2002']);
	expect(heard('Home')).toEqual(['10, 2000, Source: B. 1 of 3', '2000']);
	expect(heard('ArrowDown')[0]).toContain('Deaths, C: 30');
	expect(heard('ArrowDown')[0]).toContain('Deaths, quoted: about 33, Source: Q. 1 of 1');
	expect(heard('ArrowDown')[0]).toContain('Arms, total: 6');
	expect(heard('ArrowDown')[0]).toContain('Arms, Spain: 3, million TIV');
	press('Escape');
	expect(reading.hidden).toBe(true);
	expect(find('.line').hidden).toBe(true);
	expect(press('Tab').defaultPrevented).toBe(false);
});

test('events are drawn when they are asked for, listed in words only then, and named in their year', async () => {
	const { element, find, drawn, point, reading } = await awake();
	point('pointermove', 'deaths', 2001);
	expect(reading.textContent).not.toContain('A treaty');
	expect(find('.events').textContent).toBe('');
	find('[data-layer=events]').click();
	await expect.poll(() => drawn.length).toBe(4);
	expect([...element.querySelectorAll('.events li')].map((line) => line.textContent)).toEqual([
		'1 July 2001: A treaty. Source: T.'
	]);
	point('pointermove', 'deaths', 2001);
	expect(reading.querySelector('.event')!.textContent).toBe('1 July 2001: A treaty');
	find('[data-layer=events]').click();
	expect(find('.events').textContent).toBe('');
});

test('a line is heard when it is asked for, and the same button ends it', async () => {
	const { find } = await awake();
	const button = find('[data-listen]');
	button.click();
	await expect.poll(() => button.textContent).toBe('Stop the sound');
	expect(find('.controls [aria-live]').textContent).toContain('Deaths, B, from the earliest');
	button.click();
	await expect.poll(() => button.textContent).toBe('Listen to a series');
});
