import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mendedFiles } from '../../src/lib/server/read/mend.ts';
import { freshFolder } from './damage.ts';

const folder = freshFolder();

function run(...args: string[]) {
	const command = ['src/commands/fix.ts', '--data', folder().path, ...args];
	return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

test('data:fix shows what it would mend and writes it when told to; the rest is a person’s', () => {
	const f = folder();
	const [areas, events] = [f.read('areas.csv'), f.read('events.csv')];
	const saved = `\ufeff${areas.replaceAll('\n', '\r\n')}`;
	f.write('areas.csv', saved);
	const title = `Eventos\n${events}`;
	f.write('events.csv', title);

	const shown = run();
	expect(shown.status).toBe(1);
	expect(shown.stdout).toContain('--- areas.csv\n+++ areas.csv\n@@ -1,4 +1,4 @@\n-[BOM]id,');
	expect(shown.stdout).toContain('npm run data:fix -- --yes');
	expect(f.read('areas.csv')).toBe(saved);

	const done = run('--yes', '--lang', 'es');
	expect(done.status).toBe(0);
	expect(done.stdout).toContain('marca de orden de bytes (BOM) quitada');
	expect(f.read('areas.csv')).toBe(areas);
	expect(f.read('events.csv')).toBe(title);
	expect(readdirSync(f.path).filter((name) => name.startsWith('.'))).toEqual([]);

	expect(mendedFiles(f.path)).toEqual([]);
});
