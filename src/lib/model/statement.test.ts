import { expect, test } from 'vitest';
import { contests } from './statement.ts';

test.each([
	['denies', true],
	['differs', true],
	['asserts', false],
	['ends', false],
	['context', false]
])('who %s contests: %s', (stance, expected) => {
	expect(contests({ stance })).toBe(expected);
});
