import { describe, expect, test } from 'vitest';
import { cardLayout } from '../../src/lib/charts/draw/frame/card.ts';
import { write } from '../../src/lib/charts/draw/frame/column.ts';
import { SvgPen } from '../../src/lib/charts/draw/frame/svg-pen.ts';
import { themes } from '../../src/lib/charts/draw/pen/theme.ts';
import { languages } from '../../src/lib/model/language.ts';
import { dataset } from '../../src/lib/server/site/dataset.ts';
import { figureSvg, indicatorFigure, mainFigure } from '../../src/lib/server/pictures/figure.ts';
import { family, measure } from '../../src/lib/server/pictures/picture.ts';
import { cardNames, socialCard } from '../../src/lib/views/card.ts';
import { both, example, indicator, observation, series } from '../example.ts';
import { cut, overlaps, textBoxes } from './svg-texts.ts';

// Every picture of the real data, drawn by the pen that keeps each text apart.
const data = dataset();

const sizeIn = (svg: string) => {
	const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
	return { width: width!, height: height! };
};

function expectRoom(svg: string, size = sizeIn(svg)): void {
	const boxes = textBoxes(svg);
	expect(boxes.length).toBeGreaterThan(3);
	expect([...overlaps(boxes), ...cut(boxes, size)]).toEqual([]);
}

const inBoth = <T>(names: readonly T[]) =>
	names.flatMap((name) => languages.map((language) => [name, language] as const));

describe('a figure that travels alone has room for all its words', () => {
	test.each(languages)('the main picture in %s, in its fixed size', (language) => {
		const svg = figureSvg(mainFigure(data, language));
		expect(sizeIn(svg)).toEqual({ width: 1200, height: 1000 });
		expectRoom(svg);
	});

	test.each(inBoth(data.indicators.map(({ id }) => id)))('%s in %s', (id, language) => {
		const svg = figureSvg(indicatorFigure(data, id, language));
		expect(sizeIn(svg).height).toBeLessThanOrEqual(1000);
		expectRoom(svg);
	});

	test('four indicators without transfers', () => {
		const ids = ['one', 'two', 'three', 'four'];
		const small = example({
			indicators: ids.map((id) =>
				indicator({ id, title: both(id), headline: `${id}.mx.2019`, doubt: both('A doubt.') })
			),
			series: ids.map((id, index) => series(id, { indicator: id, shown: String(index + 1) })),
			observations: ids.flatMap((id) => [
				observation(id, '2018', { value: 10 }),
				observation(id, '2019', { value: 12 })
			])
		});
		const svg = figureSvg(mainFigure(small, 'en'));
		const words = textBoxes(svg).map((box) => box.words);
		expect(words).toContain('Four figures on Mexico');
		expect(words.filter((each) => each === 'A doubt.').length).toBe(4);
		expect(words.join(' ')).not.toMatch(/cause|arms/i);
		expectRoom(svg);
	});
});

test.each(inBoth(cardNames(data)))(
	'the card of %s in %s has room for all its words',
	(name, language) => {
		const layout = cardLayout(
			socialCard(data, name, language, 'https://cifra.example/')!,
			themes.light
		);
		const pen = new SvgPen(layout.width, layout.height, measure);
		write(pen as unknown as CanvasRenderingContext2D, family, layout.texts);
		expectRoom(pen.content(), layout);
	}
);
