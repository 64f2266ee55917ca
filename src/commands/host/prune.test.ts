import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from './files.ts';
import { prune } from './prune.ts';

const kept = {
	'index.html': '<script src="./_app/enhance.1a.js"></script>',
	'about/index.html': '<img src="../_app/immutable/assets/map.2b.png">',
	'charts/homicides.json': '{}',
	'editions/2026-01-01/edition.json': '{}',
	'.well-known/security.txt': '',
	'_app/enhance.1a.js':
		'import"./immutable/chunks/3c.js";const later=()=>import(`./immutable/chunks/4d.js`)',
	'_app/immutable/chunks/3c.js': 'export const a=1',
	'_app/immutable/chunks/4d.js': 'const css=["_app/immutable/assets/5e.css"]',
	'_app/immutable/assets/5e.css': 'a{color:red}',
	'_app/immutable/assets/map.2b.png': ''
};
const surplus = {
	'__data.json': '{}',
	'gone/__data.json': '{}',
	'editions/.2026-01-01.next/edition.json': '{}',
	'_app/version.json': '{}',
	'_app/immutable/entry/start.6f.js': 'import"../chunks/3c.js";import"../chunks/7a.js"',
	'_app/immutable/chunks/7a.js': 'export const b=1',
	'_app/immutable/assets/8b.css': 'b{color:red}'
};

test('what no page leads to is removed, and all else stays', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cifra-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [name, text] of Object.entries({ ...kept, ...surplus })) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	prune(folder);
	expect(filesBelow(folder).toSorted()).toEqual(Object.keys(kept).toSorted());
});
