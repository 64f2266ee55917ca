import type { Columns } from '../column.ts';
import { asPrinted, id, locator, ownCaveat, readIn, source, yearsAhead } from './common.ts';

/** Arms transfers, a line of a contract each. */
export const transfers = {
	id,
	deal: id,
	period: { kind: 'period', required: true },
	suppliers: { kind: 'codes', list: 'country', required: true },
	company: { kind: 'text' },
	recipient: { kind: 'text', required: true, translated: true },
	area: { kind: 'reference', table: 'areas', required: true },
	item: { kind: 'prose', required: true, translated: true },
	category: { kind: 'code', list: 'category', required: true },
	ordered: { kind: 'period', ahead: yearsAhead },
	delivered: { kind: 'period', ahead: yearsAhead },
	quantity: { kind: 'number' },
	quantity_low: { kind: 'number' },
	quantity_high: { kind: 'number' },
	quantity_qualifier: { kind: 'code', list: 'qualifier' },
	quantity_unit: { kind: 'code', list: 'quantity-unit' },
	value: { kind: 'number' },
	value_qualifier: { kind: 'code', list: 'qualifier' },
	currency: { kind: 'code', list: 'unit' },
	tiv: { kind: 'number' },
	condition: { kind: 'code', list: 'condition' },
	local_production: { kind: 'flag' },
	status: { kind: 'code', list: 'transfer-status', required: true },
	source,
	locator,
	as_printed: asPrinted,
	read_in: readIn,
	same_as: { kind: 'reference', table: 'transfers' },
	part_of: { kind: 'reference', table: 'transfers' },
	overlaps: { kind: 'references', table: 'transfers' },
	caveat: ownCaveat
} as const satisfies Columns;
