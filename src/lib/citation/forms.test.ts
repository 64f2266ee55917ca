import { describe, expect, test } from 'vitest';
import { example } from '../../../tests/example.ts';
import { languages } from '../model/language.ts';
import { citationStyle } from '../server/citation-style.ts';
import { addStyle, bibtex, cslJson, ris, textCitation, textStyles } from './forms.ts';
import { indicatorRecord, type CitationRecord } from './record.ts';

addStyle('chicago-author-date', citationStyle('chicago-author-date'));

const data = example();
const record = indicatorRecord(data, data.indicator('deaths'), 'en');
const article: CitationRecord = {
	id: 'webb-2017',
	type: 'article-newspaper',
	title: 'Arms, drones & “software”: 100%',
	author: [{ family: 'Webb', given: 'Whitney' }, { literal: 'R3D & Co' }],
	issued: { 'date-parts': [[2017, 9, 14]] },
	URL: 'https://x.example/a_b?c=1&d=2'
};

/** The lines of a RIS file as pairs of tag and value. */
const lines = (text: string): [string, string][] =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => [line.slice(0, 2), line.slice(6)]);

// The first citation loads the styles.
test('APA names producers, edition, kind and address', { timeout: 30_000 }, () => {
	expect(textCitation(record, 'apa', 'en')).toBe(
		'Statistics Office & Police. (2026). Deaths, Mexico (edition 2026-11-22) [Dataset]. Cifra. ' +
			'https://cifra.example/sub/indicators/deaths/'
	);
	const spanish = indicatorRecord(data, data.indicator('deaths'), 'es');
	expect(textCitation(spanish, 'apa', 'es')).toBe(
		'Statistics Office y Police. (2026). Muertes, México (edición 2026-11-22) [Conjunto de datos]. ' +
			'Cifra. https://cifra.example/sub/es/indicators/deaths/'
	);
});

describe.each(textStyles)('in the style %s', (style) => {
	test.each(languages)('nothing is missing and nothing stands twice (%s)', (language) => {
		const spoken = indicatorRecord(data, data.indicator('deaths'), language);
		const text = textCitation(spoken, style, language);
		for (const part of ['Statistics Office', 'Police', '2026-11-22', 'Cifra', spoken.URL!])
			expect(text.split(part)).toHaveLength(2);
		expect(text).not.toMatch(/<|>|&#|undefined|\n/);
		// The caveat and the dotted version are for the files.
		expect(text).not.toContain('73,346');
		expect(text).not.toContain('2026.11.22');
	});

	test('a title keeps its signs', () => {
		const text = textCitation(article, style, 'es');
		expect(text).toContain('drones & “software”: 100%');
		expect(text).toContain('y R3D & Co');
	});
});

test('a book is no software', () => {
	const book: CitationRecord = { id: 'b', type: 'book', title: 'The connection' };
	expect(textCitation({ ...book, version: '1' }, 'apa', 'en')).not.toContain('software');
});

test('BibTeX escapes its signs, and its month is one that is read', () => {
	const text = bibtex(article);
	expect(text).toMatch(/^@article\{[\w-]+,\n/);
	expect(text).toContain('author = {Webb, Whitney and {R3D \\& Co}},');
	expect(text).toContain('drones \\&');
	expect(text).toContain('100\\%');
	expect(text).toContain('month = sep,');
	expect(text).toContain('url = {https://x.example/a_b?c=1&d=2},');
	expect(bibtex(record)).toContain('note = {Certificates add up to 73,346. Counts overlap.},');
	expect(text.endsWith('}\n')).toBe(true);
});

describe('RIS', () => {
	test.each([record, article])('$type: a type first, an end last, a field a line', (each) => {
		const [first, ...rest] = lines(ris(each));
		expect(first![0]).toBe('TY');
		expect(rest.at(-1)).toEqual(['ER', '']);
		for (const [tag] of rest) expect(tag).toMatch(/^[A-Z][A-Z\d]$/);
	});

	test('a data set keeps its producers, version, caveat and address', () => {
		expect(lines(ris(record))).toEqual(
			expect.arrayContaining([
				['TY', 'DATA'],
				['AU', 'Statistics Office'],
				['AU', 'Police'],
				['ET', '2026.11.22'],
				['N1', 'Certificates add up to 73,346. Counts overlap.'],
				['UR', 'https://cifra.example/sub/indicators/deaths/']
			])
		);
	});

	test('who wrote a newspaper article is named, once', () => {
		const authors = lines(ris(article)).filter(([tag]) => tag === 'AU');
		expect(authors).toEqual([
			['AU', 'Webb, Whitney'],
			['AU', 'R3D & Co']
		]);
	});

	test('a long caveat is one line, word for word', () => {
		const note = 'A sentence that goes on and on, as caveats do. '.repeat(20).trim();
		expect(lines(ris({ ...record, note }))).toContainEqual(['N1', note]);
	});
});

test('CSL-JSON is a list of the record', () => {
	expect(JSON.parse(cslJson(record))).toEqual([record]);
});
