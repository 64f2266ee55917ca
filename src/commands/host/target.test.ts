import fc from 'fast-check';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { targetOf } from './target.ts';

test.each([
	['/', '/', ''],
	['/about/', '/about/', ''],
	['/about', '/about', ''],
	['/about/?a=b&c=/../', '/about/', '?a=b&c=/../'],
	['/about/#part', '/about/', ''],
	['/%61bout/', '/about/', ''],
	['/M%C3%A9xico.csv', '/México.csv', ''],
	['/.well-known/security.txt', '/.well-known/security.txt', ''],
	['http://example.org', '/', ''],
	['http://example.org/about/', '/about/', ''],
	['HTTPS://example.org:8080?x', '/', '?x']
])('%s', (text, path, query) => {
	expect(targetOf(text)).toEqual({ path, query });
});

test.each([
	['', 'nothing'],
	['*', 'the server as a whole'],
	['about/', 'no slash'],
	['ftp://example.org/', 'another scheme'],
	['/../package.json', 'a way up'],
	['/about/../..', 'a way up'],
	['/..%2fpackage.json', 'a slash in a name'],
	['/%2e%2e/package.json', 'a way up, encoded'],
	['/..%5cpackage.json', 'a backslash'],
	['/./about/', 'a segment that says nothing'],
	['//example.org/', 'an empty segment'],
	['/about//', 'an empty segment'],
	['/.git/config', 'a hidden file'],
	['/c:/windows', 'a drive'],
	['/%00', 'NUL'],
	['/a%0d%0ab', 'a line break'],
	['/%', 'broken encoding'],
	['/%zz', 'broken encoding'],
	['/%c0%ae%c0%ae/', 'no UTF-8'],
	['/%ff', 'no UTF-8']
])('%s is no address: %s', (text) => {
	expect(targetOf(text)).toBe(undefined);
});

test('no target leads out of the folder', () => {
	const pieces = ['/', '..', '.', '%2e', '%2f', '%5c', '\\', 'a', '%00', '?', ':', 'http://a'];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
			const found = targetOf(parts.join(''));
			if (found) expect(posix.join('/folder', found.path)).toBe(`/folder${found.path}`);
		})
	);
});
