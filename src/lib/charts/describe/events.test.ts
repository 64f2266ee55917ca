import { expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import { eventMarks } from './events.ts';

const data = check('data').dataset!;
const marks = (first: number, last: number) => eventMarks(data, 'en', first, last);

test('what goes on is drawn to the end of the axis, also where it began before it', () => {
	const [open] = data.tables.events.filter(({ period }) => period.text.endsWith('/..'));
	const began = Number(open!.period.start!.slice(0, 4));
	for (const first of [began - 1, began + 1]) {
		const mark = marks(first, began + 5).find(({ id }) => id === open!.id);
		expect(mark?.to).toBe(began + 5.5);
	}
});

test('what ended before the axis or begins after it is not drawn', () => {
	const shown = marks(2012, 2014).map(({ from, to }) => [from, to] as const);
	expect(shown.length).toBeGreaterThan(0);
	for (const [from, to] of shown) {
		expect(to).toBeGreaterThan(2011.5);
		expect(from).toBeLessThan(2014.5);
	}
});
