import { expect, test } from 'vitest';
import { isNear } from './renamed.ts';

test.each([
	['MX', 'M', true],
	['MX', 'US', false],
	['tiv', 'tv', true],
	['deaths', 'death', true],
	['deaths', 'debts', false],
	['dimse-mexico', 'dimse-mexcio', true],
	['dimse-mexico', 'dimse_mexico', true],
	['wola-2019', 'wola-2020', true],
	['wola-2019', 'wola-2001', true],
	['homicides-inegi', 'homicides-sesnsp', false],
	['unit/deaths', 'unt/deaths', true]
])('%s and %s: %j', (one, other, near) => {
	expect(isNear(one, other)).toBe(near);
	expect(isNear(other, one)).toBe(near);
});
