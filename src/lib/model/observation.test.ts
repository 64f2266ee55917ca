import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observation, series } from '../../../tests/example.ts';
import { observationId, quantityOf } from './observation.ts';

test.each([
	['homicides-inegi', 'MX', '2019', undefined, 'homicides-inegi.mx.2019'],
	['homicides-inegi', 'MX-GRO', '2019', undefined, 'homicides-inegi.mx-gro.2019'],
	['mass-graves-cnb', 'MX', '2006/2019-08-14', undefined, 'mass-graves-cnb.mx.2006--2019-08-14'],
	['impunity-hrw', 'MX', '2019~', undefined, 'impunity-hrw.mx.2019~'],
	['missing-rnpdno', 'MX', '2006/..', undefined, 'missing-rnpdno.mx.2006--..'],
	['arms-imports-sipri', 'MX', '2004', '_T', 'arms-imports-sipri.mx.2004._t'],
	['arms-imports-sipri', 'MX', '2004', 'IL', 'arms-imports-sipri.mx.2004.il']
])('%s %s %s %s has the id %s', (name, area, period, breakdown, id) => {
	expect(observationId(name, area, period, breakdown)).toBe(id);
});

test('two rows of one series never share an id', () => {
	const year = fc.integer({ min: 1990, max: 1993 }).map(String);
	const period = fc.oneof(
		year,
		fc.tuple(year, year).map((two) => two.join('/'))
	);
	const row = fc.tuple(
		fc.constantFrom('MX', 'MX-GRO', 'MX-MEX'),
		period,
		fc.option(fc.constantFrom('_T', 'IL', 'US'), { nil: undefined })
	);
	fc.assert(
		fc.property(row, row, (a, b) => {
			const same = a.join('|') === b.join('|');
			expect(observationId('s', ...a) === observationId('s', ...b)).toBe(same);
		})
	);
});

test.each([
	[{ value: 5, qualifier: 'about' }, 'about'],
	[{ value: 5, qualifier: undefined }, 'exact']
])('the quantity of %o is %s', (part, qualifier) => {
	const row = observation('deaths-office', '2019', part);
	expect(quantityOf(row, series('deaths-office'))).toEqual({
		value: 5,
		low: undefined,
		high: undefined,
		qualifier,
		unit: 'deaths'
	});
});
