import { expect, test } from 'vitest';
import { shared, usual } from './indicator.ts';

test.each<[readonly (string | undefined)[], string | undefined, string | undefined]>([
	[[], undefined, undefined],
	[['a'], 'a', 'a'],
	[['a', 'a'], 'a', 'a'],
	[['b', 'a', 'a'], undefined, 'a'],
	[['a', 'b'], undefined, 'a'],
	[['a', 'b', 'c'], undefined, undefined],
	[['a', undefined], undefined, undefined],
	[[undefined, undefined], undefined, undefined]
])('%j: shared is %j, usual is %j', (values, all, most) => {
	expect(shared(values)).toBe(all);
	expect(usual(values)).toBe(most);
});
