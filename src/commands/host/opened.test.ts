import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { bytesOf, folderAt, openFirst, type Opened } from './opened.ts';

const text = 'abcdefgh'.repeat(25_000);
let folder: string;
let path: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cifra-'));
	path = join(folder, 'a.csv');
	writeFileSync(path, text);
	return () => rmSync(folder, { recursive: true });
});

/** Reads a file; after its first part something is done to it. */
async function readWhile(change: () => void): Promise<string> {
	const opened = (await openFirst(['identity'], path))!;
	const parts: Buffer[] = [];
	try {
		for await (const part of bytesOf(opened, { first: 0, last: opened.bytes - 1 })) {
			if (parts.push(part) === 1) change();
		}
	} finally {
		await opened.handle.close();
	}
	return Buffer.concat(parts).toString();
}

test.each([
	['stays', () => undefined],
	['grows', () => appendFileSync(path, 'more')],
	['vanishes', () => rmSync(path)],
	['is replaced', () => (writeFileSync(`${path}.new`, 'new'), renameSync(`${path}.new`, path))]
])('a file that %s while it is read is read as it was', async (_, change) => {
	expect(await readWhile(change)).toBe(text);
});

test('of a file that shrinks while it is read no end is made up', async () => {
	await expect(readWhile(() => truncateSync(path, 70_000))).rejects.toThrow('shorter');
});

test('a part is read from its first byte to its last', async () => {
	const opened = (await openFirst(['identity'], path))!;
	const parts = await Array.fromAsync(bytesOf(opened, { first: 9, last: 11 }));
	await opened.handle.close();
	expect(Buffer.concat(parts).toString()).toBe('bcd');
});

test('the first coding that is there is opened, and each has a tag of its own', async () => {
	writeFileSync(`${path}.gz`, 'packed');
	const tags = new Map<string, Opened['etag']>();
	for (const codings of [['br', 'gzip', 'identity'] as const, ['br', 'identity'] as const]) {
		const { coding, etag, handle } = (await openFirst(codings, path))!;
		await handle.close();
		tags.set(coding, etag);
	}
	expect([...tags.keys()]).toEqual(['gzip', 'identity']);
	expect(tags.get('gzip')).not.toBe(tags.get('identity'));
});

test('a folder is no file, and a file no folder', async () => {
	mkdirSync(join(folder, 'b.csv'));
	expect(await openFirst(['br', 'gzip', 'identity'], join(folder, 'b.csv'))).toBe(undefined);
	expect(await openFirst(['identity'], join(path, 'c.csv'))).toBe(undefined);
	expect(await folderAt(path)).toBe(undefined);
	expect(await folderAt(join(folder, 'b.csv'))).toBeTypeOf('number');
});
