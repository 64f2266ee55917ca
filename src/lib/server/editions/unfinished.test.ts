import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { putWhole, removeUnfinished, replaceFile } from './unfinished.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const text = () => readFileSync(at('a.csv'), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cifra-'));
	writeFileSync(at('a.csv'), 'old');
	return () => rmSync(folder, { recursive: true });
});

test('a file is replaced by the whole new one', () => {
	replaceFile(at('a.csv'), 'new');
	expect(text()).toBe('new');
	expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('where writing fails in the middle the old one stays, and no part of the new one', () => {
	const write = (next: string) => {
		writeFileSync(next, 'ne');
		throw new Error('ENOSPC');
	};
	expect(() => putWhole(at('a.csv'), write)).toThrow('ENOSPC');
	expect(text()).toBe('old');
	expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('a folder with files in it is not replaced', () => {
	mkdirSync(at('b'));
	writeFileSync(at('b/c'), '');
	expect(() => putWhole(at('b'), (next) => mkdirSync(next))).toThrow(/ENOTEMPTY|EEXIST|EPERM/);
	expect(readdirSync(folder).toSorted()).toEqual(['a.csv', 'b']);
});

test('what a killed run left is no hindrance, and goes', () => {
	mkdirSync(at('.a.csv.next'));
	writeFileSync(at('.a.csv.next/part'), '');
	mkdirSync(at('.2026-01-01.next'));
	replaceFile(at('a.csv'), 'new');
	expect(text()).toBe('new');
	writeFileSync(at('.gitignore'), '');
	removeUnfinished(folder);
	expect(readdirSync(folder).toSorted()).toEqual(['.gitignore', 'a.csv']);
	removeUnfinished(at('nothing'));
});
