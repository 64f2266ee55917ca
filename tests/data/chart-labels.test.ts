import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/lib/charts/draw/chart.ts';
import { layoutOf } from '../../src/lib/charts/draw/time/layout.ts';
import { pictureWidths } from '../../src/lib/charts/draw/pen/forms.ts';
import { isPlane } from '../../src/lib/charts/description/chart.ts';
import { sizeOf } from '../../src/lib/charts/draw/size.ts';
import { SvgPen } from '../../src/lib/charts/draw/frame/svg-pen.ts';
import { themes } from '../../src/lib/charts/draw/pen/theme.ts';
import { languages } from '../../src/lib/model/language.ts';
import { chart, chartNames } from '../../src/lib/server/charts/indicators.ts';
import { dataset } from '../../src/lib/server/site/dataset.ts';
import { figureSvg, indicatorFigure } from '../../src/lib/server/pictures/figure.ts';
import { family, measure } from '../../src/lib/server/pictures/picture.ts';
import { cut, overlaps, textBoxes } from './svg-texts.ts';

const data = dataset();

// Every chart of the real data, drawn by the pen that keeps each text apart, at the widths readers have.
const widths = [320, 340, 360, 480, 560, 720, 1200];
const all = chartNames(data).flatMap((name) => languages.map((language) => ({ name, language })));

describe.each(all)('$name in $language', ({ name, language }) => {
	const description = chart(data, name, language)!;

	test.each(widths)('labels neither overlap nor are cut, %d wide', (width) => {
		const size = sizeOf(description, width);
		const pen = new SvgPen(size.width, size.height, measure);
		const canvas = pen.canvas as unknown as HTMLCanvasElement;
		drawChart(canvas, description, width, themes.light, family, 1).destroy();
		const boxes = textBoxes(pen.content());
		expect(boxes.length).toBeGreaterThan(5);
		expect([...overlaps(boxes), ...cut(boxes, size)]).toEqual([]);
	});

	test('the canvas has the height of the picture it replaces, at every width', () => {
		if (isPlane(description)) return;
		for (const width of widths) {
			const narrow = width < 560;
			const picture = layoutOf(description, narrow ? pictureWidths.narrow : pictureWidths.wide);
			const shown = (picture.height * width) / picture.width;
			expect(Math.abs(layoutOf(description, width).height - shown)).toBeLessThan(2);
		}
	});
});

test.each(
	data.indicators.flatMap(({ id }) => languages.map((language) => [id, language] as const))
)('the figure of %s in %s, which travels alone, has room for all its words', (id, language) => {
	const framed = indicatorFigure(data, id, language);
	const svg = figureSvg(framed);
	const [, x, y] = /<g transform="translate\((\d+) (\d+)\)">/.exec(svg)!.map(Number);
	const at = svg.indexOf('<g transform="translate(');
	const outer = textBoxes(svg.slice(0, at));
	const inner = textBoxes(svg.slice(at)).map((box) => ({
		...box,
		...{ left: box.left + x!, right: box.right + x!, top: box.top + y!, bottom: box.bottom + y! }
	}));
	const boxes = [...outer, ...inner];
	expect([...overlaps(boxes), ...cut(boxes, framed.frame)]).toEqual([]);
});
