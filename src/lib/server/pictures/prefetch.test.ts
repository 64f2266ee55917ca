import { expect, test, vi } from 'vitest';
import { prefetch } from './prefetch.ts';

const keys = ['a', 'b', 'c', 'd', 'e', 'f'];

test('the next three are begun when one is asked for, each once', async () => {
	const make = vi.fn((key: string) => Promise.resolve(key.toUpperCase()));
	const get = prefetch(() => keys, make);
	expect(await get('a')).toBe('A');
	expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'd']);
	expect(await get('b')).toBe('B');
	expect(await get('f')).toBe('F');
	expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('what is not in the list is made all the same', async () => {
	const get = prefetch(
		() => keys,
		(key) => Promise.resolve(`${key}!`)
	);
	expect(await get('z')).toBe('z!');
});

test('a failure is told to who asks for it, and to nobody else', async () => {
	const get = prefetch(
		() => keys,
		(key) => (key === 'b' ? Promise.reject(new Error('no')) : Promise.resolve(key))
	);
	expect(await get('a')).toBe('a');
	await expect(get('b')).rejects.toThrow('no');
});
