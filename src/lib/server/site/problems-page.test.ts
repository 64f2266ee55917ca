import { expect, test } from 'vitest';
import type { Problem } from '../read/problem.ts';
import { problemsPage } from './problems-page.ts';

const problem: Problem = {
	...{ file: 'observations/homicides-inegi.csv', line: 31, column: 10, field: 'value' },
	...{ code: 'not-a-number', severity: 'error', found: '<b>12 000', expected: '' }
};

test.each([
	['en', 'One problem in the data', 'Line 31, column 10, value', 'is not a number', 'Write plain'],
	['es', 'Un problema en los datos', 'Línea 31, columna 10, value', 'no es un número', 'Escriba']
] as const)('%s: file, line, column and mend', (language, ...texts) => {
	const html = problemsPage([problem], language, ':root{}');
	for (const text of [...texts, `lang="${language}"`, problem.file]) expect(html).toContain(text);
});

test('what stands in a cell is text, never markup', () => {
	const html = problemsPage([problem], 'en', '');
	expect(html).toContain('&lt;b&gt;12 000');
	expect(html).not.toContain('<b>');
});

test('files come one after the other, and of very many problems the first', () => {
	const many = Array.from({ length: 250 }, (_, index) => ({ ...problem, line: index + 2 }));
	const html = problemsPage([...many, { ...problem, file: 'series.csv' }], 'en', '');
	expect(html).toContain('251 problems in the data');
	expect(html.match(/<li>/g)).toHaveLength(200);
	expect(html).toContain('And 51 more');
});
