import { describe, expect, test } from 'vitest';
import {
	both,
	example,
	indicator,
	observation,
	period,
	series,
	source
} from '../../../tests/example.ts';
import { observationRecord } from './observation-record.ts';
import { datasetRecord, indicatorRecord, publicAddress, seriesRecord } from './record.ts';
import { sourceRecord } from './source-record.ts';

test.each([
	['indicators/deaths/', 'en', 'https://cifra.example/sub/indicators/deaths/'],
	['/indicators/deaths/', 'es', 'https://cifra.example/sub/es/indicators/deaths/'],
	['', 'en', 'https://cifra.example/sub/'],
	['/', 'es', 'https://cifra.example/sub/es/']
] as const)('%j in %s stands at %s', (path, language, address) => {
	expect(publicAddress(example(), path, language)).toBe(address);
});

describe('the record of an indicator', () => {
	const data = example();

	test('names the producers first, the edition, and the caveat with its figures', () => {
		expect(indicatorRecord(data, data.indicator('deaths'), 'es')).toEqual({
			id: 'cifra-deaths-2026-11-22',
			type: 'dataset',
			title: 'Muertes, México (edición 2026-11-22)',
			author: [{ literal: 'Statistics Office' }, { literal: 'Police' }],
			publisher: 'Cifra',
			issued: { 'date-parts': [[2026, 11, 22]] },
			version: '2026.11.22',
			URL: 'https://cifra.example/sub/es/indicators/deaths/',
			abstract: 'How many died., es',
			note: 'Los certificados suman 73,346. Se traslapan.',
			language: 'es'
		});
	});

	test('a producer of several series is named once', () => {
		const twice = example({ series: [series('deaths-office'), series('deaths-office-first')] });
		const plain = indicator({ caveat: both('None.') });
		expect(indicatorRecord(twice, plain, 'en').author).toEqual([{ literal: 'Statistics Office' }]);
	});
});

describe('the record of a series', () => {
	test('names its producer, itself and its own caveat', () => {
		const data = example();
		expect(seriesRecord(data, data.series('deaths-police'), 'en')).toMatchObject({
			id: 'cifra-deaths-police-2026-11-22',
			title: 'Deaths, Mexico: deaths-police, certificates (edition 2026-11-22)',
			author: [{ literal: 'Police' }],
			URL: 'https://cifra.example/sub/series/deaths-police/',
			note: 'Caveat of deaths-police.'
		});
	});
});

describe('the record of an observation', () => {
	const copied = observation('deaths-office', '2020', {
		area: 'MX-GRO',
		value: 2500,
		qualifier: 'more-than',
		status: 'P',
		as_of: '2021-03-05',
		locator: 'table 3',
		read_in: 'police',
		note: both('A note.', 'Una nota.')
	});
	const data = example({ observations: [copied] });

	test.each([
		[
			'en',
			'Deaths, Guerrero, 2020: deaths-office, certificates (edition 2026-11-22)',
			'more than 2,500 deaths (provisional; copy of 5 March 2021). Source: Statistics Office, Title of office, table 3. Taken from a copy: Police, Title of police. Before quoting: Caveat of deaths-office. A note.',
			'https://cifra.example/sub/states/mx-gro/#deaths-office.mx-gro.2020'
		],
		[
			'es',
			'Muertes, Guerrero, es, 2020: deaths-office, certificates, es (edición 2026-11-22)',
			'más de 2,500 muertes (preliminar; copia del 5 de marzo de 2021). Fuente: Statistics Office, Title of office, table 3. Tomado de una copia: Police, Title of police. Antes de citar: Caveat of deaths-office., es. Una nota.',
			'https://cifra.example/sub/es/states/mx-gro/#deaths-office.mx-gro.2020'
		]
	] as const)(
		'holds figure, qualifier, source, copy and caveat (%s)',
		(language, title, note, URL) => {
			expect(observationRecord(data, copied, language)).toMatchObject({
				id: 'cifra-deaths-office.mx-gro.2020-2026-11-22',
				title,
				author: [{ literal: 'Statistics Office' }],
				publisher: 'Cifra',
				URL,
				note
			});
		}
	);

	test.each([
		['2020-11?', '#deaths-office.mx.2020-11%3F'],
		['2006/..', '#deaths-office.mx.2006--%2E%2E'],
		['2004~', '#deaths-office.mx.2004~']
	])('the address of %s ends in no sign of a sentence', (text, end) => {
		const row = observation('deaths-office', text, { value: 1 });
		const { URL } = observationRecord(example({ observations: [row] }), row, 'en');
		expect(URL).toBe(`https://cifra.example/sub/indicators/deaths/${end}`);
	});

	test('a missing value is no figure, and not zero', () => {
		const row = observation('deaths-office', '2021', { status: 'O' });
		const { note } = observationRecord(example({ observations: [row] }), row, 'en');
		expect(note).toMatch(/^no figure \(O\)\./);
	});
});

test('the edition names who compiled it, and that each series has a caveat', () => {
	expect(datasetRecord(example(), 'en')).toMatchObject({
		id: 'cifra-2026-11-22',
		author: [{ literal: 'Cifra' }],
		URL: 'https://cifra.example/sub/data/',
		note: expect.stringContaining('Each series has a caveat of its own')
	});
});

test.each([
	[
		'an academic work',
		{ standing: 'academic', author: 'Doe, Ana; Roe, Luis', publisher: 'Open' },
		[
			{ family: 'Doe', given: 'Ana' },
			{ family: 'Roe', given: 'Luis' }
		]
	],
	[
		'two institutions',
		{ publisher: 'Interior Ministry; Search Commission' },
		[{ literal: 'Interior Ministry' }, { literal: 'Search Commission' }]
	],
	[
		'a newspaper',
		{ standing: 'press', author: 'Doe, Ana', publisher: 'Daily' },
		[{ literal: 'Daily' }]
	]
])('the producer of %s', (_, part, author) => {
	const data = example({ sources: [source('office', part), source('police', part)] });
	expect(indicatorRecord(data, data.indicator('deaths'), 'en').author).toEqual(author);
});

describe('the record of a source', () => {
	const data = example();

	test('holds what is known, and nothing else', () => {
		expect(sourceRecord(data, source('a', { type: 'book' }), 'en')).toEqual({
			id: 'a',
			type: 'book',
			title: 'Title of a'
		});
		const part = {
			author: 'Webb, Whitney; {R3D}; Redacción',
			publisher: 'MintPress News',
			url: 'https://x.example/a',
			language: 'en'
		};
		expect(sourceRecord(data, source('a', part), 'en')).toMatchObject({
			author: [{ family: 'Webb', given: 'Whitney' }, { literal: 'R3D' }, { family: 'Redacción' }],
			publisher: 'MintPress News',
			URL: 'https://x.example/a',
			language: 'en'
		});
	});

	test.each([
		['2013', [2013]],
		['2017-09', [2017, 9]],
		['2013-06-14', [2013, 6, 14]],
		['2004~', [2004]],
		['2004-05?', [2004, 5]],
		['197X', undefined],
		['2006/2019', undefined],
		['2021/..', undefined]
	])('issued %s is the date %j', (issued, parts) => {
		const record = sourceRecord(data, source('a', { issued: period(issued) }), 'en');
		expect(record.issued?.['date-parts']).toEqual(parts && [parts]);
	});
});
