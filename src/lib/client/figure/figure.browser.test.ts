import { afterEach, expect, test } from 'vitest';
import { Chart } from 'chart.js';
import type { ChartDescription } from '../../charts/description/time-chart.ts';
import { activate } from './figure.ts';

const description: ChartDescription = {
	name: 'example',
	language: 'en',
	title: 'Example',
	alternative: 'Example: 10 (2000), 20 (2001).',
	first: 2000,
	last: 2002,
	panels: [
		{
			kind: 'values',
			label: 'deaths a year',
			highest: 20,
			unit: 'deaths',
			lines: [
				{
					series: 'a-b',
					label: 'B',
					colour: 1,
					joined: true,
					marks: [
						{
							id: 'a-b.mx.2000',
							x: 2000,
							y: 10,
							low: null,
							high: null,
							cut: false,
							shape: 'full',
							figure: '10',
							notes: ['2000']
						},
						{
							id: 'a-b.mx.2001',
							x: 2001,
							y: null,
							low: null,
							high: null,
							cut: false,
							shape: 'full',
							figure: '',
							notes: []
						},
						{
							id: 'a-b.mx.2002',
							x: 2002,
							y: 20,
							low: null,
							high: null,
							cut: false,
							shape: 'open-up',
							figure: 'more than 20',
							notes: ['2002']
						}
					]
				}
			]
		}
	]
};

const transfers: ChartDescription['panels'][number] = {
	kind: 'timeline',
	label: 'transfers',
	rows: [{ label: 'Ships', lanes: 1 }],
	marks: [
		{
			...{ id: 'ship', from: 2000.5, to: 2001.5, row: 0, lane: 0 },
			...{ shape: 'full' as const, contested: false },
			facts: { suppliers: ['ES'], category: 'ship', status: 'delivered' },
			...{ figure: '2 × ship', notes: ['Spain · 2001', 'delivered', 'Source: SIPRI'] }
		}
	]
};
const two: ChartDescription = {
	...description,
	panels: [...description.panels, transfers],
	events: [
		{
			...{ id: 'e', kind: 'treaty', number: 1, from: 2001, to: 2001.01 },
			...{ period: '1 July 2001', title: 'A treaty', short: '2001' }
		}
	]
};

function figure(body: unknown): HTMLElement {
	const file = new Blob([JSON.stringify(body)], { type: 'application/json' });
	const element = document.createElement('div');
	element.style.width = '600px';
	element.dataset.chart = URL.createObjectURL(file);
	element.innerHTML = `
		<style>.layer, .reading { position: absolute; top: 0; left: 0; }</style>
		<div class="stage" style="position: relative">
			<picture><img alt="" width="600" height="300"></picture>
		</div>
		<div data-asleep>
			<button data-listen>listen</button><input type="checkbox" data-layer="events"><output></output>
		</div>
		<p class="hint" id="keys" data-asleep>hint</p>`;
	document.body.append(element);
	return element;
}

async function awake(body: unknown) {
	const element = figure(body);
	await activate(element);
	const canvas = element.querySelector<HTMLCanvasElement>('canvas.drawn')!;
	const box = element.querySelector<HTMLElement>('.reading')!;
	const status = element.querySelector('[role=status]')!;
	const press = (key: string) => {
		const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
		canvas.dispatchEvent(event);
		return event;
	};
	const point = (type: string, x: number, y: number, pointerType = 'mouse') => {
		const { left, top } = canvas.getBoundingClientRect();
		const at = { clientX: left + x, clientY: top + y, pointerType, bubbles: true };
		canvas.dispatchEvent(new PointerEvent(type, at));
	};
	return { element, canvas, box, status, press, point, chart: () => Chart.getChart(canvas)! };
}

afterEach(() => document.body.replaceChildren());

test('the canvas takes the place of the picture and holds the values of the description', async () => {
	const { element, canvas, chart } = await awake(description);
	expect(element.querySelector('picture')).toBeNull();
	expect(element.querySelectorAll('[data-asleep]')).toHaveLength(0);
	const drawn = chart().data.datasets.map(({ data }) =>
		data.map((d) => (d as unknown as { y: number | null }).y)
	);
	expect(drawn).toEqual([[10, null, 20]]);
	// One tab stop, with a name, a role that hands on the arrow keys, and a word on how to use it.
	expect(element.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
	expect(canvas.getAttribute('role')).toBe('application');
	expect(canvas.getAttribute('aria-label')).toBe(description.title);
	expect(document.getElementById(canvas.getAttribute('aria-describedby')!)).not.toBeNull();
	expect(element.querySelector('.stage p')!.textContent).toBe(description.alternative);
});

test('the picture stays where the description cannot be had', async () => {
	const element = figure(description);
	element.dataset.chart = '/no-such-file.json?missing';
	const before = globalThis.fetch;
	globalThis.fetch = async () => new Response('', { status: 404 });
	await activate(element).finally(() => {
		globalThis.fetch = before;
	});
	expect(element.querySelector('picture')).not.toBeNull();
	expect(element.querySelector('canvas')).toBeNull();
	// What cannot work is not shown.
	expect(element.querySelectorAll('[data-asleep]')).toHaveLength(2);
});

test('arrows walk through points and panels, each is said with figure, period and source', async () => {
	const { press, status, box } = await awake(two);
	const heard = (key: string) => {
		expect(press(key).defaultPrevented).toBe(true);
		return [status.textContent, box.querySelector('.year')!.textContent];
	};
	expect(heard('ArrowRight')).toEqual(['B: 10, 2000. 1 of 3', '2000']);
	expect(heard('ArrowRight')).toEqual(['no figure. 2 of 3', '2001']);
	expect(heard('End')).toEqual(['more than 20, 2002. 3 of 3', '2002']);
	expect(heard('Home')).toEqual(['10, 2000. 1 of 3', '2000']);
	expect(heard('ArrowDown')).toEqual([
		'Ships: 2 × ship, Spain · 2001, delivered, Source: SIPRI. 1 of 1',
		'2001'
	]);
	press('Escape');
	expect(box.hidden).toBe(true);
	expect(press('Tab').defaultPrevented).toBe(false);
});

test('the cursor reads all panels of the year under the pointer, and covers no point', async () => {
	const { point, box, chart, canvas, element } = await awake(two);
	const x = chart().scales.x!;
	point('pointermove', x.getPixelForValue(2001), 100);
	expect(box.hidden).toBe(false);
	expect([...box.children].map(({ textContent }) => textContent)).toEqual([
		'2001',
		'deaths a year',
		'B no figure',
		'1 line of transfers in 2001',
		'2 × ship · Spain'
	]);
	const inside = box.getBoundingClientRect();
	const whole = canvas.getBoundingClientRect();
	expect(inside.left).toBeGreaterThanOrEqual(whole.left - 1);
	expect(inside.right).toBeLessThanOrEqual(whole.right + 1);
	expect(inside.bottom).toBeLessThanOrEqual(whole.bottom + 1);
	point('pointermove', x.getPixelForValue(2002.2), 60);
	expect(box.textContent).toContain('2002');
	expect(element.querySelector<HTMLElement>('.layer')!.hidden).toBe(false);
	point('pointerleave', 0, 0);
	expect(box.hidden).toBe(true);
});

test('a finger leaves the reading where it was, until it touches elsewhere', async () => {
	const { point, box, chart } = await awake(two);
	const x = chart().scales.x!.getPixelForValue(2000);
	point('pointerdown', x, 100, 'touch');
	point('pointerleave', x, 100, 'touch');
	expect(box.hidden).toBe(false);
	document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	expect(box.hidden).toBe(true);
});

test('events are drawn when they are asked for, and named in their year', async () => {
	const { element, box, point, chart } = await awake(two);
	const height = () => element.querySelector<HTMLCanvasElement>('canvas.drawn')!.offsetHeight;
	const before = height();
	point('pointermove', chart().scales.x!.getPixelForValue(2001), 100);
	expect(box.textContent).not.toContain('A treaty');
	element.querySelector<HTMLInputElement>('input[data-layer]')!.click();
	expect(height()).toBeGreaterThan(before);
	point('pointermove', chart().scales.x!.getPixelForValue(2001), 100);
	expect(box.textContent).toContain('1 July 2001: A treaty');
});

test('a series is heard when it is asked for, and the same button ends it', async () => {
	const { element } = await awake(two);
	const button = element.querySelector('button')!;
	button.click();
	await expect.poll(() => button.textContent).toBe('Stop the sound');
	expect(element.querySelector('output')!.textContent).toContain('B, from the earliest');
	button.click();
	await expect.poll(() => button.textContent).toBe('Listen to a series');
});
