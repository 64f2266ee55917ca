import { expect, test } from 'vitest';
import { wanted } from './codings.ts';

test.each([
	[undefined, 'identity'],
	['', 'identity'],
	['br', 'br identity'],
	['gzip, deflate, br', 'br gzip identity'],
	['GZIP', 'gzip identity'],
	['x-gzip', 'gzip identity'],
	['*', 'br gzip identity'],
	['br;q=0', 'identity'],
	['br;q=0.000, gzip', 'gzip identity'],
	['br; Q=0.5 , gzip;q=1.0', 'gzip br identity'],
	['*;q=0', 'identity'],
	['gzip, *;q=0', 'gzip identity'],
	['br;q=0, *', 'gzip identity'],
	['identity, br;q=0.5', 'identity'],
	['identity;q=0.5, br', 'br identity'],
	['identity;q=0', 'identity'],
	['deflate, zstd', 'identity'],
	['brotli, abr, brr', 'identity'],
	['br;q=nonsense', 'identity'],
	['br;q=-1, gzip;q=2', 'identity'],
	[',,;;==', 'identity']
])('Accept-Encoding: %s', (header, codings) => {
	expect(wanted(header).join(' ')).toBe(codings);
});
