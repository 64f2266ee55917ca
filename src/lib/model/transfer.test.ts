import { expect, test } from 'vitest';
import { transfer } from '../../../tests/example.ts';
import { priceOfTransfer, quantityOfTransfer } from './transfer.ts';

const none = { value: undefined, low: undefined, high: undefined };

test.each([
	[{}, undefined],
	[
		{ quantity: 24, quantity_unit: 'aircraft' },
		{ ...none, value: 24, qualifier: 'exact', unit: 'aircraft' }
	],
	[
		{ quantity: 0, quantity_qualifier: 'about', quantity_unit: 'ships' },
		{ ...none, value: 0, qualifier: 'about', unit: 'ships' }
	],
	[
		{
			quantity_low: 40,
			quantity_high: 50,
			quantity_qualifier: 'range',
			quantity_unit: 'persons'
		},
		{ value: undefined, low: 40, high: 50, qualifier: 'range', unit: 'persons' }
	]
])('the quantity of %j is %j', (part, expected) => {
	expect(quantityOfTransfer(transfer('a', '2004', part))).toEqual(expected);
});

test.each([
	[{}, undefined],
	// An amount without its currency is no price, and a volume is never one.
	[{ value: 80000000 }, undefined],
	[{ tiv: 19.21 }, undefined],
	[
		{ value: 80000000, currency: 'usd' },
		{ ...none, value: 80000000, qualifier: 'exact', unit: 'usd' }
	],
	[
		{ value: 34000000, currency: 'eur', value_qualifier: 'about' },
		{ ...none, value: 34000000, qualifier: 'about', unit: 'eur' }
	]
])('the price of %j is %j', (part, expected) => {
	expect(priceOfTransfer(transfer('a', '2004', part))).toEqual(expected);
});
