import { expect, test } from 'vitest';
import { readData, serveSite } from './site.ts';
import { lendPage } from './tab.ts';

const data = readData();
const origin = await serveSite();
const [indicator] = data.indicators;
const pages = [
	'/',
	`/indicators/${indicator!.id}/`,
	'/es/indicators/journalists-killed/',
	'/transfers/',
	`/embed/${indicator!.id}/`,
	'/es/embed/journalists-killed/full/',
	'/embed/arms-imports/full/'
];
const widths = [320, 620, 768, 900, 1280];

test.each(pages)('%s: every panel begins and ends where the axis of years does', async (path) => {
	const page = await lendPage({ javaScriptEnabled: false });
	await page.goto(origin + path);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		const apart = await page.locator('[data-rows]').evaluateAll((charts) =>
			charts.flatMap((chart) => {
				const sides = (element: Element) => {
					const { left, right } = element.getBoundingClientRect();
					return [left, right];
				};
				const axis = sides(chart.querySelector('.years')!);
				return [...chart.querySelectorAll('.plot')]
					.map(sides)
					.filter((panel) => panel.some((side, index) => Math.abs(side - axis[index]!) > 1))
					.map((panel) => `${panel.join('–')}, not ${axis.join('–')}`);
			})
		);
		expect(apart, `at ${width} px`).toEqual([]);
		expect(await page.locator('[data-rows] .plot').count()).toBeGreaterThan(0);
	}
});
