import { afterEach, expect, test } from 'vitest';
import { Chart } from 'chart.js';
import type { ChartDescription } from '../charts/description.ts';
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

function figure(body: unknown): HTMLElement {
	const file = new Blob([JSON.stringify(body)], { type: 'application/json' });
	const element = document.createElement('div');
	element.style.width = '600px';
	element.dataset.chart = URL.createObjectURL(file);
	element.innerHTML =
		'<picture><img alt="" width="600" height="300"></picture><p class="hint" hidden>hint</p>';
	document.body.append(element);
	return element;
}

afterEach(() => document.body.replaceChildren());

test('the canvas takes the place of the picture and holds the values of the description', async () => {
	const element = figure(description);
	await activate(element);
	const canvas = element.querySelector('canvas')!;
	expect(element.querySelector('picture')).toBeNull();
	expect(canvas.getAttribute('aria-label')).toBe(description.alternative);
	expect(element.querySelector<HTMLElement>('.hint')!.hidden).toBe(false);
	const drawn = Chart.getChart(canvas)!.data.datasets.map(({ data }) =>
		data.map((d) => (d as unknown as { y: number | null }).y)
	);
	expect(drawn).toEqual([[10, null, 20]]);
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
});
