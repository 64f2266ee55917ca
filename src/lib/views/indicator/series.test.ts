import { describe, expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import { seriesPage } from './series.ts';
import { nationalRows } from './value.ts';

const data = check('data').dataset!;

describe.each(data.tables.series.map(({ id }) => id))('%s', (id) => {
	const page = seriesPage(data, id, 'en');

	test('has each national row once', () => {
		const rows = page.parts.flatMap(({ periods }) => periods.flatMap((period) => period.rows));
		const national = nationalRows(data, id).map((row) => row.id);
		expect(rows.map((row) => row.id).sort()).toEqual(national.sort());
	});

	test('cuts by decade what is long', () => {
		for (const { decade, periods } of page.parts) {
			const count = periods.reduce((sum, { rows }) => sum + rows.length, 0);
			expect(decade !== '' || count <= 400).toBe(true);
		}
	});
});
