import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	wcagContrast
} from 'culori';
import { expect, test } from 'vitest';
import { colourCount } from '../../describe/colours.ts';
import { themes } from './theme.ts';

const rgb = converter('rgb');
const difference = differenceCiede2000();

// culori simulates the deficiencies with the matrices of Machado, Oliveira and Fernandes (2009), here at full severity.
const sights = {
	'full colour vision': (colour: ReturnType<typeof rgb>) => colour,
	protanopia: filterDeficiencyProt(1),
	deuteranopia: filterDeficiencyDeuter(1),
	tritanopia: filterDeficiencyTrit(1)
} as const;

const cases = (['light', 'dark'] as const).flatMap((name) =>
	Object.keys(sights).map((sight) => [name, sight as keyof typeof sights] as const)
);

test.each(cases)('in the %s theme no two colours are alike to %s', (name, sight) => {
	const { series, transfer } = themes[name];
	const seen = [...series, transfer].map((hex) => sights[sight](rgb(hex)!)!);
	const least = Math.min(
		...seen.flatMap((a, index) => seen.slice(index + 1).map((b) => difference(a, b)))
	);
	expect(least).toBeGreaterThan(14);
});

test.each(['light', 'dark'] as const)('every colour can be read as a label on %s paper', (name) => {
	const { paper, ink, muted, transfer, series } = themes[name];
	expect(series).toHaveLength(colourCount);
	for (const colour of [...series, transfer, ink, muted])
		expect(wcagContrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
});
