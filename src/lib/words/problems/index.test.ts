import { describe, expect, test } from 'vitest';
import { languages } from '../../model/language.ts';
import { wording, type ProblemCode } from './index.ts';
import { cellWording } from './cell.ts';
import { fileWording } from './file.ts';
import { ledgerWording } from './ledger.ts';
import { subjectWording } from './subject.ts';
import { tableWording } from './table.ts';
import { valueWording } from './value.ts';
import { inWords, type Problem } from '../../server/read/problem.ts';

const codes = Object.keys(wording) as ProblemCode[];
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

	test('says the same in both languages, each in its own words', () => {
		const [en, es] = languages.map((language) => inWords(problem(code), language));
		expect(en!.message).not.toBe(es!.message);
		expect(en!.hint).not.toBe(es!.hint);
		for (const fact of ['FOUND', 'EXPECTED', 'caveat_en'])
			expect(es!.message.includes(fact)).toBe(en!.message.includes(fact));
	});
});

test('no code stands in two groups', () => {
	const groups = [fileWording, tableWording, cellWording, valueWording, subjectWording];
	const all = [...groups, ledgerWording].flatMap((group) => Object.keys(group));
	expect(all.toSorted()).toEqual(codes.toSorted());
});

test('a long find is cut, and what cannot be seen is spelled', () => {
	const long = inWords(problem('not-a-number', { found: `a\u0000\n${'x'.repeat(200)}` }), 'en');
	expect(long.message).toContain('a\\x00\\x0a');
	expect(long.message).toContain('x…"');
	expect(long.message.length).toBeLessThan(130);
});
