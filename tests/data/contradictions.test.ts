import { sample } from '../site/sample.ts';
import { expect, test } from 'vitest';
import { check } from '../../src/lib/server/check/check.ts';
import { inWords } from '../../src/lib/server/read/problem.ts';
import { languages } from '../../src/lib/model/language.ts';
import {
	boat,
	cells,
	envipe,
	freshFolder,
	inegi,
	observed,
	right,
	spots,
	testDamages,
	year2019,
	type Case,
	type Damage
} from './damage.ts';

const folder = freshFolder();
const dimse = { id: 'dimse-mexico' };
const quoted = (as_printed: string, value: string, by = 0): Damage =>
	observed({ value, as_printed: `"${as_printed}"` }, by);

const againstItself: Case[] = [
	['two digits swapped', 'as-printed-differs', quoted('36,661', '36616')],
	[
		'a share of one for per cent',
		'as-printed-differs',
		cells(envipe, { period: '2024' }, { value: '0.932', as_printed: '"93.2 %"' })
	],
	['thousands in words', 'as-printed-differs', quoted('36 mil 661', '36616')],
	['the million forgotten', 'as-printed-differs', quoted('almost 80 million', '80')],
	[
		'a quantity of a deal',
		'as-printed-differs',
		cells('transfers.csv', { id: 'dimse-iwi-2006' }, { quantity: '23727' })
	],
	[
		'the price of a deal',
		'as-printed-differs',
		cells('transfers.csv', { id: 'dimse-pegasus-2011' }, { value: '8000000' })
	],
	[
		'what somebody says',
		'as-printed-differs',
		cells('statements.csv', { id: 'verint-award-value' }, { value: '2963483' })
	]
];

const twice: Case[] = [
	[
		'a year, and its twelve months',
		'same-span-twice',
		(f) => right(f.repeat(inegi, year2019, { period: '2019-01/2019-12' }), 4)
	],
	[
		'a year, and its first to last day',
		'same-span-twice',
		(f) => right(f.repeat(inegi, year2019, { period: '2019-01-01/2019-12-31' }), 4)
	],
	[
		'a year, and about that year',
		'same-span-twice',
		(f) => right(f.repeat(inegi, year2019, { period: '2019~' }), 4)
	],
	[
		'an address with another ending',
		'same-address-twice',
		(f) => {
			const { file } = f.repeat('sources.csv', dimse, { id: 'dimse-again' });
			return f.set(file, { id: 'dimse-again' }, { url: 'http://dimse.info/mexico' });
		}
	],
	[
		'a deal under another id',
		'same-transfer-twice',
		(f) => f.repeat('transfers.csv', boat, { id: 'boats-again', deal: 'boats-again' })
	],
	[
		'a statement under another id',
		'same-thing-twice',
		(f) => f.repeat('statements.csv', { id: 'verint-award-value' }, { id: 'verint-again' })
	],
	[
		'a word of a list under another code',
		'same-thing-twice',
		(f) => {
			f.repeat('codes.csv', { list: 'unit', id: 'deaths' }, { id: 'dead' });
			return f.set('codes.csv', { list: 'unit', id: 'dead' }, { name_en: 'Deaths' });
		}
	],
	[
		'an area under another code',
		'same-thing-twice',
		(f) => {
			f.repeat('areas.csv', { id: 'MX-GRO' }, { id: 'MX-GRR' });
			return f.set('areas.csv', { id: 'MX-GRR' }, { national_code: '12' });
		}
	],
	[
		'the title of a sister series',
		'same-thing-twice',
		(f) => {
			const title_en = f.raw('series.csv', { id: 'homicides-inegi' }, 'title_en');
			return f.set('series.csv', { id: 'homicides-sesnsp' }, { title_en });
		}
	]
];

const sisters: Case[] = [
	...(['issued', 'accessed'] as const).flatMap((field): Case[] => [
		[`${field} too early`, 'year-implausible', cells('sources.csv', dimse, { [field]: '1019' })],
		[`${field} too late`, 'year-implausible', cells('sources.csv', dimse, { [field]: '2099' })],
		[
			`${field} after the edition`,
			'date-ahead',
			(f) => {
				f.replace(
					'edition.json',
					/"date": "[^"]*"/.exec(f.read('edition.json'))![0],
					'"date": "2026-11-28"'
				);
				return f.set('sources.csv', dimse, { [field]: '2026-11-29' });
			}
		]
	]),
	['the date of a copy', 'year-implausible', observed({ as_of: '2109-01' })],
	[
		'a break of a series',
		'year-implausible',
		cells('series.csv', { id: 'homicides-inegi' }, { breaks: '2109' })
	],
	['an order of long ago', 'year-implausible', cells('transfers.csv', boat, { ordered: '1204' })],
	[
		'an address that follows',
		'url-tracking',
		cells('sources.csv', dimse, { url: 'https://x.example/?utm_source=a' })
	],
	[
		'an archive that follows',
		'url-tracking',
		cells('sources.csv', dimse, { archive_url: 'https://x.example/?gclid=a' })
	],
	[
		'an archive without https',
		'url-not-secure',
		cells('sources.csv', dimse, { archive_url: 'http://x.example/' })
	],
	[
		'a breakdown of no list',
		'unknown-code',
		cells('observations/arms-imports-sipri.csv', { breakdown: 'BE' }, { breakdown: 'XX' })
	],
	[
		'a column nothing has',
		'unknown-column',
		cells('statements.csv', { id: 'verint-award-value' }, { field: 'price' })
	],
	[
		'a price without qualifier',
		'empty-required',
		cells('transfers.csv', { id: 'us-firearms-2014' }, { value_qualifier: '' })
	],
	[
		'a quantity without qualifier',
		'empty-required',
		cells('transfers.csv', { id: 'dimse-kfir-1981' }, { quantity_qualifier: '' })
	],
	[
		'a row that overlaps itself',
		'same-as-self',
		cells('transfers.csv', boat, { overlaps: boat.id })
	],
	[
		'an area within itself',
		'part-of-self',
		cells('areas.csv', { id: 'MX-GRO' }, { parent: 'MX-GRO' })
	],
	...languages.map((language): Case => [
		`the caveat of another series, ${language}`,
		'caveat-repeated',
		(f) => {
			const field = `caveat_${language}`;
			const other = f.raw('series.csv', { id: 'homicides-inegi' }, field);
			return f.set('series.csv', { id: 'homicides-sesnsp' }, { [field]: other });
		}
	])
];

testDamages(folder, [
	['a number beside its own quotation', againstItself],
	['one thing under two keys', twice],
	['what holds for a column holds for its sisters', sisters]
]);

const sound: [string, Damage][] = [
	['thousands in words', quoted('36 mil 661', '36661')],
	['a year beside the number', quoted('36,661 in 2019', '36661')],
	['the other style', quoted('36.661', '36661')],
	['a quotation without a number', quoted('many of them', '36661')],
	['a date only', quoted('In 2019', '36661')],
	['an order of some years ahead', cells('transfers.csv', boat, { delivered: '2031' })],
	[
		'two editions under one address',
		(f) => {
			f.repeat('sources.csv', dimse, { id: 'dimse-again', issued: '2025' });
			return f.set('sources.csv', dimse, { issued: '2024' });
		}
	],
	[
		'two deals that say that they are two',
		(f) =>
			f.repeat('transfers.csv', boat, { id: 'boats-again', deal: 'boats-again', overlaps: boat.id })
	]
];

test.each(sample(sound, 8))('passes: %s', (_, damage) => {
	damage(folder());
	const codes = new Set(check(folder().path).problems.map(({ code }) => code));
	for (const code of ['source-unused', 'ledger-short'] as const) codes.delete(code);
	expect([...codes]).toEqual([]);
});

test('the messages hold both numbers, in each language', () => {
	const spot = quoted('36,661', '36616')(folder());
	const [problem, ...rest] = check(folder().path).problems;
	expect(rest).toEqual([]);
	expect(spots([problem!])).toEqual(spots([{ code: 'as-printed-differs', ...spot }]));
	for (const language of languages) {
		const { message, hint } = inWords(problem!, language);
		expect(message).toContain('36616');
		expect(message).toContain('36,661');
		expect(hint).toContain('as_printed');
	}
});
