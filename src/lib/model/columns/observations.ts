import type { Columns } from '../column.ts';
import { about, asPrinted, locator, readIn, source } from './common.ts';

/** Values of series; the series is the name of the file. */
export const observations = {
	area: {
		kind: 'reference',
		table: 'areas',
		required: true,
		...about('Area, ISO 3166', 'Área, ISO 3166')
	},
	breakdown: {
		kind: 'text',
		country: true,
		...about(
			'Value of the extra dimension; _T is the total',
			'Valor de la dimensión extra; _T es el total'
		)
	},
	period: { kind: 'period', required: true, ...about('Period, EDTF', 'Periodo, EDTF') },
	value: { kind: 'number', ...about('Value in base units', 'Valor en unidades básicas') },
	low: { kind: 'number', ...about('Lower end', 'Extremo inferior') },
	high: { kind: 'number', ...about('Upper end', 'Extremo superior') },
	qualifier: {
		kind: 'code',
		list: 'qualifier',
		...about('Word that belongs to the number', 'Palabra que va con el número')
	},
	status: {
		kind: 'code',
		list: 'observation-status',
		required: true,
		...about('SDMX observation status', 'Estado de la observación, SDMX')
	},
	as_of: {
		kind: 'date',
		...about(
			'Date of the copy, where the producer revises',
			'Fecha de la copia, si el productor revisa'
		)
	},
	source,
	locator,
	as_printed: asPrinted,
	read_in: readIn,
	note: {
		kind: 'prose',
		translated: true,
		...about('Note on this value', 'Nota sobre este valor')
	}
} as const satisfies Columns;
