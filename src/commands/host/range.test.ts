import { expect, test } from 'vitest';
import { rangeOf } from './range.ts';

test.each([
	['bytes=0-0', '0-0'],
	['bytes=2-5', '2-5'],
	['Bytes=2-5', '2-5'],
	['bytes= 2-5 ', '2-5'],
	['bytes=2-', '2-9'],
	['bytes=9-', '9-9'],
	['bytes=2-99999999999999999999999', '2-9'],
	['bytes=-3', '7-9'],
	['bytes=-10', '0-9'],
	['bytes=-99999999999999999999999', '0-9'],
	['bytes=10-', 'outside'],
	['bytes=99999999999999999999999-', 'outside'],
	['bytes=10-10', 'outside'],
	['bytes=-0', 'outside'],
	['bytes=5-2', 'whole'],
	['bytes=99-98', 'whole'],
	[undefined, 'whole'],
	['', 'whole'],
	['bytes', 'whole'],
	['bytes=', 'whole'],
	['bytes=-', 'whole'],
	['bytes=2', 'whole'],
	['bytes=a-b', 'whole'],
	['bytes=1x-2', 'whole'],
	['bytes=0x1-0x2', 'whole'],
	['bytes=1e0-2', 'whole'],
	['bytes=--2', 'whole'],
	['bytes=-1-2', 'whole'],
	['bytes=1.5-2', 'whole'],
	['bytes=0-1,4-5', 'whole'],
	['lines=1-2', 'whole'],
	['2-5', 'whole']
])('%s of ten bytes: %s', (header, expected) => {
	const range = rangeOf(header, 10);
	expect(typeof range === 'string' ? range : `${range.first}-${range.last}`).toBe(expected);
});

test.each([
	['bytes=0-', 'outside'],
	['bytes=-1', 'whole'],
	['bytes=-0', 'outside']
])('%s of an empty file: %s', (header, expected) => {
	expect(rangeOf(header, 0)).toBe(expected);
});
