import { describe, expect, test } from 'vitest';
import { both, example, indicator, period, series, source } from '../../../tests/example.ts';
import { indicatorRecord, publicAddress, sourceRecord } from './record.ts';

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

describe('the record of a source', () => {
	test('holds what is known, and nothing else', () => {
		expect(sourceRecord(source('a', { type: 'book' }))).toEqual({
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
		expect(sourceRecord(source('a', part))).toMatchObject({
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
		const record = sourceRecord(source('a', { issued: period(issued) }));
		expect(record.issued?.['date-parts']).toEqual(parts && [parts]);
	});
});
