import { describe, expect, test } from 'vitest';
import { isOfRegister, isPrintedAlike, type RegisterView, type TransferView } from './transfer.ts';

const link = (id: string) => ({ id, name: id });
const register = { source: link('sipri'), readIn: link('copy'), lines: 9, caveat: [] };
const registers: readonly RegisterView[] = [register];

test.each<[string, string, string | undefined, boolean]>([
	['the register in its usual copy', 'sipri', 'copy', true],
	['the register in another copy', 'sipri', 'other', false],
	['the register itself', 'sipri', undefined, false],
	['another source in the same copy', 'seed', 'copy', false]
])('%s: not named again in the row: %j', (_, source, copy, expected) => {
	const row = { source: link(source), readIn: copy ? link(copy) : undefined };
	expect(isOfRegister(row, registers)).toBe(expected);
});

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
