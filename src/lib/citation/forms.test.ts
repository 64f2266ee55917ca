import { describe, expect, test } from 'vitest';
import { example, source } from '../../../tests/example.ts';
import { languages } from '../model/language.ts';
// Makes the styles known.
import '../server/cite/citations.ts';
import { citation, citationFile, textCitation } from './forms.ts';
import { datasetRecord, indicatorRecord, type CitationRecord } from './record.ts';
import { textStyles } from './template.ts';

const data = example();
const record = indicatorRecord(data, data.indicator('deaths'), 'en');
const article: CitationRecord = {
	id: 'webb-2017',
	type: 'article-newspaper',
	title: 'Arms, drones & “software”: 100%',
	author: [{ family: 'Webb', given: 'Whitney' }, { literal: 'R3D & Co' }],
	'container-title': 'MintPress News',
	issued: { 'date-parts': [[2017, 9, 14]] },
	URL: 'https://x.example/a_b?c=1&d=2'
};

/** The lines of a RIS file as pairs of tag and value. */
const lines = (text: string): [string, string][] =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => [line.slice(0, 2), line.slice(6)]);

const spanish = indicatorRecord(data, data.indicator('deaths'), 'es');
const address = 'https://cifra.example/sub/indicators/deaths/';
const texts = [
	[
		'apa',
		'en',
		`Statistics Office & Police. (2026). Deaths, Mexico (edition 2026-11-22) [Dataset]. Cifra. ${address}`
	],
	[
		'chicago',
		'en',
		`Statistics Office and Police. 2026. “Deaths, Mexico (edition 2026-11-22).” Cifra. ${address}.`
	],
	[
		'mla',
		'en',
		`Statistics Office and Police. Deaths, Mexico (edition 2026-11-22). Cifra, 22 Nov. 2026, ${address}.`
	],
	[
		'harvard',
		'en',
		`Statistics Office and Police (2026) “Deaths, Mexico (edition 2026-11-22).” Cifra. Available at: ${address}.`
	],
	[
		'vancouver',
		'en',
		`Statistics Office, Police. Deaths, Mexico (edition 2026-11-22) [Internet]. Cifra; 2026. Available from: ${address}`
	],
	[
		'apa',
		'es',
		`Statistics Office y Police. (2026). Muertes, México (edición 2026-11-22) [Conjunto de datos]. Cifra. ${spanish.URL}`
	],
	[
		'chicago',
		'es',
		`Statistics Office y Police. 2026. “Muertes, México (edición 2026-11-22)”. Cifra. ${spanish.URL}.`
	],
	[
		'mla',
		'es',
		`Statistics Office y Police. Muertes, México (edición 2026-11-22). Cifra, 22 de noviembre de 2026, ${spanish.URL}.`
	],
	[
		'harvard',
		'es',
		`Statistics Office y Police (2026) “Muertes, México (edición 2026-11-22)”. Cifra. Disponible en: ${spanish.URL}.`
	],
	[
		'vancouver',
		'es',
		`Statistics Office, Police. Muertes, México (edición 2026-11-22) [Internet]. Cifra; 2026. Disponible en: ${spanish.URL}`
	]
] as const;

// The first citation loads the styles.
test.each(texts)('%s (%s)', { timeout: 30_000 }, (style, language, text) => {
	expect(textCitation(language === 'en' ? record : spanish, style, language)).toBe(text);
});

test.each([
	['apa', 'en', '(2017, September 14)'],
	['apa', 'es', '(2017, 14 de septiembre)'],
	['chicago', 'es', '14 de septiembre de 2017'],
	['mla', 'es', '14 de septiembre de 2017'],
	['harvard', 'es', '14 de septiembre'],
	['vancouver', 'es', '14 de septiembre de 2017']
] as const)('a full date in %s (%s)', (style, language, date) => {
	expect(textCitation(article, style, language)).toContain(date);
});

describe.each(textStyles)('in the style %s', (style) => {
	test.each(languages)('nothing is missing and nothing stands twice (%s)', (language) => {
		const spoken = language === 'en' ? record : spanish;
		const text = textCitation(spoken, style, language);
		for (const part of ['Statistics Office', 'Police', '2026-11-22', 'Cifra', spoken.URL!])
			expect(text.split(part)).toHaveLength(2);
		expect(text).not.toMatch(/<|>|&#|undefined|\n|[;,]$/);
		// The caveat and the dotted version are for the files.
		expect(text).not.toContain('73,346');
		expect(text).not.toContain('2026.11.22');
	});

	test('a title keeps its signs and its capitals', () => {
		// Quotation marks within quotation marks become single ones.
		expect(textCitation(article, style, 'es')).toMatch(/Arms, drones & [“‘]software[”’]: 100%/);
		const named = { ...article, title: 'iPhone spyware in SEDENA files' };
		expect(textCitation(named, style, 'en')).toContain(named.title);
	});

	test('who publishes their own work is named once', () => {
		const text = textCitation(datasetRecord(data, 'en'), style, 'en');
		expect(text.split(/\bCifra\b/)).toHaveLength(2);
	});
});

test('a book is no software', () => {
	const book: CitationRecord = { id: 'b', type: 'book', title: 'The connection' };
	expect(textCitation({ ...book, version: '1' }, 'apa', 'en')).not.toContain('software');
});

describe('BibTeX', () => {
	const text = citationFile([article], 'bibtex');

	test('escapes its signs, braces its title and takes the id as its key', () => {
		expect(text.startsWith('@article{webb-2017,\n')).toBe(true);
		expect(text).toContain('author = {Webb, Whitney and {R3D \\& Co}},');
		expect(text).toContain('title = {{Arms, drones \\& “software”: 100\\%}},');
		expect(text).toContain('url = {https://x.example/a_b?c=1&d=2},');
		expect(citationFile([record], 'bibtex')).toContain(
			'note = {Certificates add up to 73,346. Counts overlap.},'
		);
		expect(text.endsWith('}\n')).toBe(true);
	});

	test.each([
		[[2017, 9, 14], 'sep'],
		[[2017, 9], 'sep'],
		[[2020, 12], 'dec'],
		[[2020], undefined]
	])('the month of %j is %s', (parts, month) => {
		const dated = citationFile([{ ...article, issued: { 'date-parts': [parts] } }], 'bibtex');
		expect(/month = (.*),/.exec(dated)?.[1]).toBe(month);
	});

	test('BibLaTeX has the type, the whole date and the version', () => {
		const whole = citationFile([record], 'biblatex');
		expect(whole.startsWith('@dataset{cifra-deaths-2026-11-22,\n')).toBe(true);
		expect(whole).toContain('date = {2026-11-22},');
		expect(whole).toContain('version = {2026.11.22},');
	});

	test('several records keep their own titles', () => {
		const both = citationFile([record, article], 'bibtex');
		expect([...both.matchAll(/title = \{\{(.*)\}\},/g)].map(([, title]) => title)).toEqual([
			record.title,
			'Arms, drones \\& “software”: 100\\%'
		]);
	});
});

describe('RIS', () => {
	test.each([record, article])('$type: a type first, an end last, a field a line', (each) => {
		const [first, ...rest] = lines(citationFile([each], 'ris'));
		expect(first![0]).toBe('TY');
		expect(rest.at(-1)).toEqual(['ER', '']);
		for (const [tag] of rest) expect(tag).toMatch(/^[A-Z][A-Z\d]$/);
	});

	test('a data set keeps its producers, version, caveat, address and its whole id', () => {
		expect(lines(citationFile([record], 'ris'))).toEqual(
			expect.arrayContaining([
				['TY', 'DATA'],
				['AU', 'Statistics Office'],
				['AU', 'Police'],
				['ET', '2026.11.22'],
				['ID', 'cifra-deaths-2026-11-22'],
				['N1', 'Certificates add up to 73,346. Counts overlap.'],
				['UR', address]
			])
		);
	});

	test('who wrote a newspaper article is named, once', () => {
		const authors = lines(citationFile([article], 'ris')).filter(([tag]) => tag === 'AU');
		expect(authors).toEqual([
			['AU', 'Webb, Whitney'],
			['AU', 'R3D & Co']
		]);
	});

	test('a long caveat is one line, word for word', () => {
		const note = 'A sentence that goes on and on, as caveats do. '.repeat(20).trim();
		expect(lines(citationFile([{ ...record, note }], 'ris'))).toContainEqual(['N1', note]);
	});
});

test('CSL-JSON is a list of the record', () => {
	expect(JSON.parse(citation(record, 'csl', 'en'))).toEqual([record]);
});

test('a source without a date or an author is cited all the same', () => {
	const bare = { id: 'a', type: 'webpage', title: source('a').title };
	for (const style of textStyles) expect(textCitation(bare, style, 'es')).toContain('Title of a');
});

describe('authors that a source does not name', () => {
	const some = {
		...article,
		author: [{ family: 'Webb', given: 'Whitney' }, { literal: 'et al.' }]
	};

	test.each(languages)('stand behind the others in each style (%s)', (language) => {
		for (const style of textStyles)
			expect(textCitation(some, style, language)).toMatch(/^Webb,? W[a-z.]*, et al\.(?!\.)/);
	});

	test('are what BibTeX knows as others', () => {
		for (const form of ['bibtex', 'biblatex'] as const)
			expect(citation(some, form, 'en')).toContain('author = {Webb, Whitney and others}');
	});
});
