import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildElsewhere, copyProject, temporaryFolder } from '../site/elsewhere.ts';
import { filesBelow, folder } from '../site/site.ts';

const temporary = temporaryFolder();
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('the same commit in another folder, time zone and locale', () => {
	const out = join(temporary, 'site');

	beforeAll(async () => {
		const project = join(temporary, 'elsewhere');
		copyProject(project);
		expect(await buildElsewhere(project, out)).toBe(0);
		// A minute on an idle machine with two cores; a busy one takes longer.
	}, 600_000);

	test('builds the same files', () => {
		expect(filesBelow(out).toSorted()).toEqual(filesBelow(folder).toSorted());
	});

	test('builds the same bytes', () => {
		const differing = filesBelow(folder).filter(
			(name) => !readFileSync(join(folder, name)).equals(readFileSync(join(out, name)))
		);
		expect(differing).toEqual([]);
	});
});
