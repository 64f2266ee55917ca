import { describe, expect, test } from 'vitest';
import { firstLanguage, languages } from '../model/language.ts';
import { wording, type ProblemCode } from './problems.ts';
import { inWords, type Problem } from '../server/read/problem.ts';

const codes = Object.keys(wording[firstLanguage]) as ProblemCode[];
const others = languages.filter((language) => language !== firstLanguage);
const problem = (code: ProblemCode, part: Partial<Problem> = {}): Problem => ({
	file: 'series.csv',
	line: 3,
	column: 7,
	field: 'caveat_en',
	code,
	severity: 'error',
	found: 'FOUND',
	expected: 'EXPECTED',
	...part
});

describe.each(codes)('%s', (code) => {
	test.each(languages)('has a message and a way out (%s)', (language) => {
		const { message, hint, ...rest } = inWords(problem(code), language);
		for (const text of [message, hint]) {
			expect(text).toMatch(/^["«¿\p{Lu}\d{]|^edition\.json/u);
			// A line to add to a file stands last, without a stop.
			expect(text).toMatch(/(?:\.|: EXPECTED)$/);
			expect(text).not.toMatch(/undefined|\[object|\$\{|\s{2}/);
		}
		expect(rest).toEqual({
			file: 'series.csv',
			line: 3,
			column: 7,
			field: 'caveat_en',
			code,
			severity: 'error'
		});
	});

	test.each(others)('says the same in %s, in its own words', (language) => {
		const [first, other] = [
			inWords(problem(code), firstLanguage),
			inWords(problem(code), language)
		];
		expect(other.message).not.toBe(first.message);
		expect(other.hint).not.toBe(first.hint);
		for (const fact of ['FOUND', 'EXPECTED', 'caveat_en'])
			expect(other.message.includes(fact)).toBe(first.message.includes(fact));
	});
});

test.each(languages)('no code stands in two groups (%s)', async (language) => {
	const names = ['file', 'table', 'cell', 'text', 'value', 'subject', 'ledger'];
	const groups = await Promise.all(
		names.map(async (name) => {
			const book: Record<string, object> = await import(`./${language}/problems/${name}.ts`);
			return Object.keys(book[name]!);
		})
	);
	expect(groups.flat().toSorted()).toEqual(codes.toSorted());
});

test('a long find is cut, and what cannot be seen is spelled', () => {
	const long = inWords(problem('not-a-number', { found: `a\u0000\n${'x'.repeat(200)}` }), 'en');
	expect(long.message).toContain('a\\x00\\x0a');
	expect(long.message).toContain('x…"');
	expect(long.message.length).toBeLessThan(130);
});
