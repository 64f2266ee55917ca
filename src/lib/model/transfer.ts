import type { RowOf } from './table.ts';
import type { Quantity } from './quantity.ts';

/** One line of arms or security goods, training or technology said to have gone, or to go, to the country. */
export type Transfer = RowOf<'transfers'>;

/** The quantity of a transfer, where one is named. */
export function quantityOfTransfer(transfer: Transfer): Quantity | undefined {
	const { quantity, quantity_low, quantity_high, quantity_qualifier, quantity_unit } = transfer;
	if (quantity === undefined && quantity_low === undefined) return undefined;
	return {
		value: quantity,
		low: quantity_low,
		high: quantity_high,
		qualifier: quantity_qualifier ?? 'exact',
		unit: quantity_unit ?? ''
	};
}

/** The price of a transfer, where one is named. */
export function priceOfTransfer(transfer: Transfer): Quantity | undefined {
	if (transfer.value === undefined || transfer.currency === undefined) return undefined;
	return {
		value: transfer.value,
		low: undefined,
		high: undefined,
		qualifier: transfer.value_qualifier ?? 'exact',
		unit: transfer.currency
	};
}
