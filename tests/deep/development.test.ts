import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Folder } from '../data/folder.ts';
import { inegi, year2019 } from '../data/damage.ts';

const port = 4391;
const folder = new Folder();
const server = spawn(
	process.execPath,
	['node_modules/vite/bin/vite.js', 'dev', '--port', String(port), '--strictPort'],
	{ env: { ...process.env, CIFRA_DATA: folder.path }, stdio: 'pipe' }
);
afterAll(() => {
	server.kill();
	folder.remove();
});

beforeAll(async () => {
	for await (const part of server.stdout) if (String(part).includes(String(port))) break;
	server.stdout.resume();
});

const page = async (path: string) => {
	const answer = await fetch(`http://localhost:${port}${path}`);
	return { status: answer.status, html: await answer.text() };
};

test('while developing, a bad row shows as a page with file, line, column and mend, until it is mended', async () => {
	const { line, column } = folder.set(inegi, year2019, { value: '12 000' });
	const bad = await page('/');
	expect(bad.status).toBe(500);
	for (const text of [inegi, `Line ${line}, column ${column}`, 'is not a number', 'Write plain'])
		expect(bad.html).toContain(text);
	expect((await page('/es/indicators/homicides/')).html).toContain(
		`Línea ${line}, columna ${column}`
	);
	folder.set(inegi, year2019, { value: '36661' });
	const good = await page('/');
	expect(good.status).toBe(200);
	expect(good.html).toContain('<h1');
});
