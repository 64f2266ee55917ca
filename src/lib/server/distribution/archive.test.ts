import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, textFile, unpack, unpackTexts, type ArchiveFile } from './archive.ts';

const textsOf = (files: readonly ArchiveFile[]) =>
	new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));

test('any files are read back as they were, and the same files give the same bytes', () => {
	const files = fc.uniqueArray(
		fc.record({
			path: fc.stringMatching(/^[a-z]{1,8}\.(?:csv|png)$/),
			bytes: fc.uint8Array({ maxLength: 200 })
		}),
		{ selector: ({ path }) => path }
	);
	fc.assert(
		fc.property(files, (all) => {
			const packed = pack(all, '2026-11-22');
			expect(unpack(packed)).toEqual(all);
			const wanted = new Set(all.slice(1).map(({ path }) => path));
			expect(unpackTexts(packed, wanted)).toEqual(textsOf(all.slice(1)));
			expect(pack(all, '2026-11-22')).toEqual(packed);
		})
	);
});

test('another day is another archive', () => {
	const files = [textFile('a.csv', 'a\n')];
	expect(pack(files, '2026-11-22')).not.toEqual(pack(files, '2026-11-23'));
});
