import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeClasses } from './rows.ts';

test.each([
	[0, 'at-0 and-0'],
	[7, 'at-0 and-6'],
	[48, 'at-4 and-8'],
	[99, 'at-9 and-8'],
	[100, 'at-10 and-0']
])('%i hundredths are %s', (hundredths, classes) => {
	expect(placeClasses(hundredths)).toBe(classes);
});

test('each class has its rule', () => {
	const css = readFileSync(new URL('../components/places.css', import.meta.url), 'utf8');
	for (let hundredths = 0; hundredths <= 100; hundredths += 1)
		// What is not said is nothing: no rule for 0.
		for (const each of placeClasses(hundredths)
			.split(' ')
			.filter((name) => !name.endsWith('-0')))
			expect(css).toContain(`.${each} {`);
});
