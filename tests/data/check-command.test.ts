import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { WordedProblem } from '../../src/lib/server/read/problem.ts';
import { freshFolder, inegi, year2019 } from './damage.ts';

const folder = freshFolder();

describe('the command', { timeout: 30_000 }, () => {
	const run = (...args: string[]) => {
		const command = ['src/commands/check.ts', '--data', ...args];
		const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
		return { status, stdout, stderr: stderr.replace(/^.*(?:Warning|--trace-warnings).*\n/gm, '') };
	};

	test('the project’s own data pass', () => {
		const { status, stdout, stderr } = run('data', '--json');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(JSON.parse(stdout)).toEqual([]);
	});

	test('--json prints a list in the form of the contract and fails', () => {
		const spot = folder().set(inegi, year2019, { value: '12 000' });
		const { status, stdout } = run(folder().path, '--json');
		const [problem, ...rest] = JSON.parse(stdout) as WordedProblem[];
		expect(rest).toEqual([]);
		expect(Object.keys(problem!).sort()).toEqual(
			['code', 'column', 'field', 'file', 'hint', 'line', 'message', 'severity'].sort()
		);
		expect(problem).toMatchObject({
			...spot,
			field: 'value',
			code: 'not-a-number',
			severity: 'error',
			message: '"12 000" is not a number.'
		});
		expect(status).toBe(1);
	});

	test('--lang es speaks Spanish and gives the place', () => {
		const { file, line, column } = folder().set(inegi, year2019, { value: '12 000' });
		const { status, stdout } = run(folder().path, '--lang', 'es');
		expect(stdout).toContain(`${file}:${line}:${column}`);
		expect(stdout).toContain('«12 000» no es un número.');
		expect(stdout).toContain('1 errores');
		expect(status).toBe(1);
	});
});
