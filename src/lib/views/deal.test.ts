import { expect, test } from 'vitest';
import { check } from '../server/check/check.ts';
import { dealIds, dealView } from './deal.ts';

const data = check('data').dataset!;

test('every line stands on the page of exactly one deal', () => {
	const shown = dealIds(data).flatMap((deal) => {
		const view = dealView(data, deal, 'es')!;
		return [...view.lines, ...view.versions].map(({ id }) => id);
	});
	expect(shown.sort()).toEqual(data.tables.transfers.map(({ id }) => id).sort());
});

test('versions of a counted line stand apart from it', () => {
	const boats = dealView(data, 'sipri-34419', 'en')!;
	expect(boats.lines.map(({ id }) => id)).toEqual(['sipri-34419-2004']);
	expect(boats.versions.map(({ id }) => id)).toEqual(['dimse-missile-boats-2004']);
	expect(boats.disputed).not.toBe('');
});

test('an unknown deal has no page', () => {
	expect(dealView(data, 'no-such-deal', 'en')).toBeUndefined();
});
