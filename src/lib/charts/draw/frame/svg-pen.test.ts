import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped } from '../../../model/markup.ts';
import { svgFile } from './svg-markup.ts';
import { SvgPen } from './svg-pen.ts';

const pen = () =>
	new SvgPen(100, 50, (text, font) => text.length * parseFloat(/[\d.]+px/.exec(font)![0]) * 0.5);

test.each<[string, (each: SvgPen) => void, string]>([
	['a rectangle', (p) => p.fillRect(1, 2, 3, 4), '<path d="M1 2L4 2L4 6L1 6Z" fill="#000"/>'],
	[
		'a dashed line, moved and doubled',
		(p) => {
			p.translate(10, 0);
			p.scale(2, 2);
			p.setLineDash([1, 2]);
			p.strokeStyle = '#123456';
			p.beginPath();
			p.moveTo(0, 0);
			p.lineTo(5, 5);
			p.stroke();
		},
		'<path d="M10 0L20 10" fill="none" stroke="#123456" stroke-width="2" stroke-dasharray="2 4"/>'
	],
	[
		'a whole circle as two halves',
		(p) => {
			p.beginPath();
			p.arc(10, 10, 5, 0, Math.PI * 2);
			p.fill();
		},
		'<path d="M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10" fill="#000"/>'
	],
	[
		'what is clipped, in a group that ends with restore',
		(p) => {
			p.save();
			p.beginPath();
			p.rect(0, 0, 1, 1);
			p.clip();
			p.restore();
		},
		'<clipPath id="c1"><path d="M0 0L1 0L1 1L0 1Z"/></clipPath><g clip-path="url(#c1)"></g>'
	],
	[
		'a text with the width it was laid out with',
		(p) => {
			p.font = "600 10px 'Cifra Sans'";
			p.textAlign = 'right';
			p.fillText('a < b', 90, 20);
		},
		'<text x="90" y="20" font-size="10" font-weight="600" fill="#000" text-anchor="end" textLength="25" lengthAdjust="spacingAndGlyphs">a &lt; b</text>'
	],
	[
		'a text condensed to its room',
		(p) => {
			p.font = '400 10px x';
			p.fillText('abcd', 0, 0, 12);
		},
		'<text x="0" y="0" font-size="10" fill="#000" textLength="12" lengthAdjust="spacingAndGlyphs">abcd</text>'
	],
	['nothing where nothing is seen', (p) => p.fillText('  ', 0, 0), '']
])('%s', (_, draw, expected) => {
	const each = pen();
	draw(each);
	expect(each.content()).toBe(expected);
});

test('restore brings back style, place and dash', () => {
	const each = pen();
	each.save();
	each.fillStyle = 'red';
	each.translate(5, 5);
	each.setLineDash([1]);
	each.restore();
	expect([each.fillStyle, each.getLineDash()]).toEqual(['#000', []]);
	each.fillRect(0, 0, 1, 1);
	expect(each.content()).toContain('M0 0');
});

test('any text stays whole and breaks no markup', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), (text) => {
			const each = pen();
			each.fillText(text, 0, 0);
			const svg = svgFile({ width: 1, height: 1 }, 'en', text, text, each.content());
			const inner = /<title id="title">([^<]*)<\/title>/.exec(svg)![1]!;
			expect(inner).toBe(escaped(text));
		})
	);
});
