import { expect, test } from 'vitest';
import { formatBytes } from './file.ts';

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[1000, '1 kB'],
	[1449, '1.45 kB'],
	[602_802, '603 kB'],
	[3_821_860, '3.82 MB']
])('%i bytes are %s', (bytes, words) => {
	expect(formatBytes(bytes, 'en')).toBe(words);
	expect(formatBytes(bytes, 'es')).toBe(words);
});
