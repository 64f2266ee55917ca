import { describe, expect, test } from 'vitest';
import { isPrintedAlike, type TransferView } from './transfer.ts';

describe('a number as printed is left out where it says nothing new', () => {
	test.each<[string | undefined, string, boolean]>([
		['1000', '1,000', true],
		['6', '6', true],
		['six boats', '6', false],
		['more than 6', '6', false],
		['2012', '', false],
		[undefined, '6', false]
	])('%j beside %j: %j', (words, quantity, expected) => {
		const asPrinted = words === undefined ? undefined : { words, language: 'en' };
		expect(isPrintedAlike({ asPrinted, quantity } as TransferView)).toBe(expected);
	});
});
