import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { formatPeriod, isPartOfYear, isYear, parsePeriod, years, type Period } from './period.ts';

const read = (text: string): Period => {
	const period = parsePeriod(text);
	if (!period) throw new Error(`"${text}" is not read`);
	return period;
};

describe('parsePeriod', () => {
	test.each([
		['2019', '2019-01-01', '2019-12-31'],
		['2020-02', '2020-02-01', '2020-02-29'],
		['2020-02-29', '2020-02-29', '2020-02-29'],
		['2006/2019', '2006-01-01', '2019-12-31'],
		['2006/2019-08-14', '2006-01-01', '2019-08-14'],
		['197X', '1970-01-01', '1979-12-31'],
		['197X/1983', '1970-01-01', '1983-12-31'],
		['2006/..', '2006-01-01', undefined],
		['../2008', undefined, '2008-12-31'],
		['1800', '1800-01-01', '1800-12-31']
	])('%s reaches from %s to %s', (text, start, end) => {
		expect(read(text)).toMatchObject({ text, start, end });
	});

	test.each([
		['2019', false, false, false],
		['2004~', true, false, false],
		['2004?', false, true, false],
		['2004%', true, true, false],
		['2020-07-13?', false, true, false],
		['2006/2020~', true, false, true],
		['2006?/..', false, true, true]
	])('%s: approximate %s, doubtful %s, interval %s', (text, approximate, doubtful, interval) => {
		expect(read(text)).toMatchObject({ approximate, doubtful, interval });
	});

	test.each([
		'',
		' 2019',
		'2019 ',
		'19',
		'20190',
		'2019-13',
		'2019-00',
		'2019-1',
		'2019-02-30',
		'2019-11-31',
		// 2019 had no such day.
		'2019-02-29',
		'1900-02-29',
		// Spring, in the grammar of EDTF.
		'2004-21',
		'1990-2000',
		'1990–2000',
		'1990/2000/2010',
		'2019/2006',
		'../..',
		'/2006',
		'2006/',
		'..',
		'20XX',
		'20X0',
		'197X-05',
		'197X~',
		'2004~~',
		'~2004',
		'c. 2004',
		'2020-07-13T00:00',
		'13/07/2020',
		'2020/07/13',
		'٢٠١٩',
		'Y20190',
		'[2001,2003]',
		'NA'
	])('%j is refused', (text) => {
		expect(parsePeriod(text)).toBeUndefined();
	});

	const day = fc.date({
		min: new Date('1000-01-01'),
		max: new Date('2999-12-31'),
		noInvalidDate: true
	});
	const date = fc
		.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
		.map(([at, length, mark]) => at.toISOString().slice(0, length) + mark);

	test('every valid date and interval is read as written, ends after it starts, and has words', () => {
		const form = fc.constantFrom('single', 'interval', 'open', 'until');
		fc.assert(
			fc.property(date, date, form, fc.constantFrom(...languages), (a, b, kind, language) => {
				const [from, to] = [a, b].sort() as [string, string];
				const text = { single: a, interval: `${from}/${to}`, open: `${a}/..`, until: `../${a}` }[
					kind
				];
				const period = parsePeriod(text);
				// Two dates of one year may be sorted by text and still end before they start: 2019-05/2019-01~.
				if (!period) return kind === 'interval' && from.slice(0, 4) === to.slice(0, 4);
				expect(period.text).toBe(text);
				expect((period.start ?? '0') <= (period.end ?? '9')).toBe(true);
				const { first, last } = years(period);
				const words = formatPeriod(period, language);
				expect(words).toContain(String(first));
				expect(words).toContain(String(last));
				expect(words).not.toMatch(/[~?%X/]|\.\./);
			})
		);
	});

	/** The forms of the contract, read with the calendar alone. */
	function isValid(text: string): boolean {
		const calendar = (part: string): string | undefined => {
			if (/^\d{3}X$/.test(part)) return part.replace('X', '0');
			const match = /^(\d{4})(-\d\d)?(-\d\d)?[~?%]?$/.exec(part);
			if (!match) return undefined;
			const whole = `${match[1]}${match[2] ?? '-01'}${match[3] ?? '-01'}`;
			const at = new Date(`${whole}T00:00:00Z`);
			return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole) ? whole : undefined;
		};
		const [from = '', to, more] = text.split('/');
		if (more !== undefined) return false;
		if (to === undefined) return calendar(from) !== undefined;
		if (from === '..' || to === '..') return from !== to && isValid(from === '..' ? to : from);
		return calendar(from) !== undefined && calendar(to) !== undefined;
	}

	test('what is accepted is a form of the contract, and has words', () => {
		const unit = fc.constantFrom(...'0123456789', ...'0129', ...'-/~?%X. ');
		const near = date.chain((text) =>
			fc
				.tuple(fc.nat(text.length), unit)
				.map(([at, c]) => text.slice(0, at) + c + text.slice(at + 1))
		);
		const junk = fc.oneof(fc.string({ unit, maxLength: 12 }), near, fc.string());
		fc.assert(
			fc.property(junk, (text) => {
				const period = parsePeriod(text);
				if (!period) return;
				expect(isValid(text)).toBe(true);
				expect(formatPeriod(period, 'en')).not.toBe('');
			}),
			{ numRuns: 500 }
		);
	});
});

describe('formatPeriod', () => {
	test.each([
		['2019', '2019', '2019'],
		['2020-07', 'July 2020', 'julio de 2020'],
		['2020-07-13', '13 July 2020', '13 de julio de 2020'],
		['2006/2019', '2006 to 2019', '2006 a 2019'],
		['2006/2019-08-14', '2006 to 14 August 2019', '2006 a 14 de agosto de 2019'],
		['2006/..', 'since 2006', 'desde 2006'],
		['../2008', 'until 2008', 'hasta 2008'],
		['197X', '1970s', 'década de 1970'],
		['2004~', 'about 2004', 'hacia 2004'],
		['2004?', '2004 (date doubtful)', '2004 (fecha dudosa)'],
		['2004%', 'about 2004 (date doubtful)', 'hacia 2004 (fecha dudosa)'],
		['2006/2020~', '2006 to 2020 (end approximate)', '2006 a 2020 (fin aproximado)'],
		['2006~/2020', '2006 to 2020 (start approximate)', '2006 a 2020 (inicio aproximado)'],
		['2006~/2020~', '2006 to 2020 (approximate)', '2006 a 2020 (aproximado)'],
		[
			'2006?/2020~',
			'2006 to 2020 (end approximate) (date doubtful)',
			'2006 a 2020 (fin aproximado) (fecha dudosa)'
		]
	])('%s reads "%s" and "%s"', (text, en, es) => {
		expect(formatPeriod(read(text), 'en')).toBe(en);
		expect(formatPeriod(read(text), 'es')).toBe(es);
	});
});

test.each([
	['2019', 2019, 2019],
	['2006/2019-08-14', 2006, 2019],
	['197X', 1970, 1979],
	['2006/..', 2006, 2006],
	['../2008', 2008, 2008]
])('%s is of the years %i to %i', (text, first, last) => {
	expect(years(read(text))).toEqual({ first, last });
});

test.each([
	['2019', true],
	['2019~', true],
	['2019?', true],
	['2019-05', false],
	['197X', false],
	['2019/2019', false],
	['2019/2020', false]
])('%s is a calendar year: %s', (text, expected) => {
	expect(isYear(read(text))).toBe(expected);
});

test.each([
	['2025-01/2025-06', true],
	['2025-01-01/2025-11-30', true],
	['2025-01/2025-12', false],
	['2025/2025', false],
	['2024/2025-06', false],
	['2025/..', false],
	['2025', false],
	['2025-06', false]
])('%s is a part of a year: %s', (text, expected) => {
	expect(isPartOfYear(read(text))).toBe(expected);
});
