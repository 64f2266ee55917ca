import type { Columns } from '../column.ts';
import { about, asPrinted, id, locator, ownCaveat, readIn, source } from './common.ts';

/** Arms transfers, a line of a contract each. */
export const transfers = {
	id,
	deal: {
		...id,
		...about('Lines of one contract share it', 'Lo comparten las líneas de un contrato')
	},
	period: {
		kind: 'period',
		required: true,
		...about('When it is said to have happened', 'Cuándo se dice que ocurrió')
	},
	suppliers: {
		kind: 'codes',
		list: 'country',
		required: true,
		...about('Supplier countries, ISO 3166', 'Países proveedores, ISO 3166')
	},
	company: { kind: 'text', ...about('Seller or maker named', 'Vendedor o fabricante nombrado') },
	recipient: {
		kind: 'text',
		required: true,
		translated: true,
		...about('Recipient', 'Receptor')
	},
	area: { kind: 'reference', table: 'areas', required: true, ...about('Area', 'Área') },
	item: { kind: 'prose', required: true, translated: true, ...about('What', 'Qué') },
	category: { kind: 'code', list: 'category', required: true, ...about('Category', 'Categoría') },
	ordered: { kind: 'period', ...about('Year of the order', 'Año del pedido') },
	delivered: { kind: 'period', ...about('When delivered', 'Cuándo se entregó') },
	quantity: { kind: 'number', ...about('Number of items', 'Número de piezas') },
	quantity_low: { kind: 'number', ...about('Lower end', 'Extremo inferior') },
	quantity_high: { kind: 'number', ...about('Upper end', 'Extremo superior') },
	quantity_qualifier: {
		kind: 'code',
		list: 'qualifier',
		...about('Word that belongs to the number', 'Palabra que va con el número')
	},
	quantity_unit: {
		kind: 'code',
		list: 'quantity-unit',
		...about('What is counted', 'Qué se cuenta')
	},
	value: { kind: 'number', ...about('Price in base units', 'Precio en unidades básicas') },
	value_qualifier: {
		kind: 'code',
		list: 'qualifier',
		...about('Word that belongs to the price', 'Palabra que va con el precio')
	},
	currency: { kind: 'code', list: 'unit', ...about('Currency', 'Moneda') },
	tiv: {
		kind: 'number',
		...about(
			'SIPRI trend-indicator value, millions: a volume, not money',
			'Indicador de tendencia de SIPRI, millones: un volumen, no dinero'
		)
	},
	condition: { kind: 'code', list: 'condition', ...about('New or used', 'Nuevo o usado') },
	local_production: {
		kind: 'flag',
		...about('Made in the country under licence', 'Producción local bajo licencia')
	},
	status: { kind: 'code', list: 'transfer-status', required: true, ...about('Status', 'Estado') },
	source,
	locator,
	as_printed: asPrinted,
	read_in: readIn,
	same_as: {
		kind: 'reference',
		table: 'transfers',
		...about(
			'The row of the same deal that is counted',
			'La línea del mismo trato que sí se cuenta'
		)
	},
	part_of: {
		kind: 'reference',
		table: 'transfers',
		...about('The row that contains it', 'La línea que la contiene')
	},
	overlaps: {
		kind: 'references',
		table: 'transfers',
		...about('Rows it may share items with', 'Líneas con las que puede compartir piezas')
	},
	caveat: ownCaveat
} as const satisfies Columns;
