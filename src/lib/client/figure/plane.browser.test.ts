import { afterEach, expect, test, vi } from 'vitest';
import type { PlaneDescription } from '../../charts/description/plane-chart.ts';
import { activatePlane } from './plane.ts';

const circle = (value: number, x: number, y: number) => ({
	...{ kind: 'circle' as const, value, x, y, shape: 'full' as const },
	...{ radius: value / 10, low: value / 10, high: value / 10 }
});
const description: PlaneDescription = {
	name: 'deaths-map',
	language: 'en',
	title: 'Deaths, state by state',
	alternative: 'Map: deaths.',
	plane: {
		kind: 'map',
		label: 'Deaths, 2018',
		width: 1000,
		height: 500,
		colour: 0,
		places: [
			{
				...{ area: 'MX-DUR', name: 'Durango', rings: [], centre: [200, 100], id: 'a' },
				...{ mark: circle(400, 200, 100), figure: '400', short: '400', notes: ['deaths', '2018'] }
			},
			{
				...{ area: 'MX-SON', name: 'Sonora', rings: [], centre: [800, 300], id: '' },
				...{ mark: { kind: 'unknown' }, figure: 'no figure known', short: '', notes: ['2018'] }
			}
		],
		key: { circles: [], shades: [], unknown: 'no figure known', shapes: [] }
	}
};

afterEach(() => {
	vi.unstubAllGlobals();
	document.body.innerHTML = '';
});

async function wake(answer: Response): Promise<HTMLElement> {
	vi.stubGlobal('fetch', () => Promise.resolve(answer));
	document.body.innerHTML = `<div data-plane="/map.json" style="width: 700px"><div class="stage"
		style="position: relative"><picture><img alt="Map" /></picture></div>
		<p class="hint" id="keys" data-asleep>keys</p></div>`;
	const figure = document.querySelector<HTMLElement>('[data-plane]')!;
	await activatePlane(figure);
	return figure;
}

const boxOf = (figure: HTMLElement) =>
	[...figure.querySelectorAll('.reading:not([hidden]) p')].map(({ textContent }) => textContent);

test('the canvas takes the place of the picture, with its text alternative and one tab stop', async () => {
	const figure = await wake(Response.json(description));
	const canvas = figure.querySelector('canvas')!;
	expect(figure.querySelector('picture')).toBeNull();
	expect(canvas.getAttribute('aria-label')).toBe('Map: deaths.');
	expect(canvas.getAttribute('aria-describedby')).toBe('keys');
	expect(canvas.tabIndex).toBe(0);
	expect(figure.querySelector('.hint')!.hasAttribute('data-asleep')).toBe(false);
});

test('the picture stays where the description cannot be had', async () => {
	const figure = await wake(new Response('', { status: 404 }));
	expect(figure.querySelector('picture')).not.toBeNull();
	expect(figure.querySelector('canvas')).toBeNull();
});

test('arrow keys go from state to state, what is not known too; Escape closes', async () => {
	const figure = await wake(Response.json(description));
	const canvas = figure.querySelector('canvas')!;
	const press = (key: string) => canvas.dispatchEvent(new KeyboardEvent('keydown', { key }));
	press('ArrowRight');
	expect(boxOf(figure)).toEqual(['Durango', '400', 'deaths', '2018']);
	press('ArrowRight');
	expect(boxOf(figure)).toEqual(['Sonora', 'no figure known', '2018']);
	press('ArrowRight');
	expect(boxOf(figure)[0]).toBe('Sonora');
	press('Home');
	expect(figure.querySelector('[role=status]')!.textContent).toBe('Durango, 400, deaths, 2018');
	press('Escape');
	expect(boxOf(figure)).toEqual([]);
});

test('a pointer reads the state under it, and nothing far from all', async () => {
	const figure = await wake(Response.json(description));
	const canvas = figure.querySelector('canvas')!;
	const { left, top, width } = canvas.getBoundingClientRect();
	const unit = (width - 12) / 1000;
	const point = (x: number, y: number) =>
		canvas.dispatchEvent(
			new PointerEvent('pointermove', {
				clientX: left + x * unit + 6,
				clientY: top + y * unit + 26
			})
		);
	point(200, 100);
	expect(boxOf(figure)[0]).toBe('Durango');
	point(500, 480);
	expect(boxOf(figure)).toEqual([]);
});
