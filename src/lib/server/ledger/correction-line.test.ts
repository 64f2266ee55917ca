import { describe, expect, test } from 'vitest';
import { correctionLine, dayAfter } from './correction-line.ts';

describe('the line to add', () => {
	const change = { date: '2026-11-23', kind: 'correction', subject: 'a-b.mx.2019' } as const;

	test.each([
		[
			{ ...change, field: 'value', was: '36661', now: '36662' },
			'2026-11-23-a-b-mx-2019-value,2026-11-23,correction,a-b.mx.2019,value,36661,36662,,WHY,POR QUÉ'
		],
		[
			{ ...change, field: 'as_printed', was: '1,5', now: 'about "15"' },
			'2026-11-23-a-b-mx-2019-as-printed,2026-11-23,correction,a-b.mx.2019,as_printed,"1,5","about ""15""",,WHY,POR QUÉ'
		],
		[
			{ ...change, kind: 'withdrawal' as const, subject: 'a-b.mx.2006--2019' },
			'2026-11-23-a-b-mx-2006-2019-withdrawal,2026-11-23,withdrawal,a-b.mx.2006--2019,,,,,WHY,POR QUÉ'
		]
	])('of %j', (draft, line) => {
		expect(correctionLine(draft, ['en', 'es'])).toBe(line);
	});
});

test.each([
	['2026-11-22', '2026-11-23'],
	['2026-12-31', '2027-01-01'],
	['2028-02-28', '2028-02-29']
])('after %s comes %s', (day, next) => {
	expect(dayAfter(day)).toBe(next);
});
