import type { Column, Columns, Row } from './column.ts';

const about = (en: string, es: string) => ({ about: { en, es } });

const id = {
	kind: 'id',
	required: true,
	...about('Lasting id, never reused', 'Identificador permanente, no se reutiliza')
} as const satisfies Column;

const source = {
	kind: 'reference',
	table: 'sources',
	required: true,
	...about(
		'Whose figure or statement it is: an id in sources.csv',
		'De quién es el dato o el dicho: un id de sources.csv'
	)
} as const satisfies Column;

const locator = {
	kind: 'text',
	...about(
		'Where in the source: page, table, paragraph, footnote',
		'En qué parte de la fuente: página, cuadro, párrafo, nota'
	)
} as const satisfies Column;

const asPrinted = {
	kind: 'text',
	...about(
		'The number or date as the source prints it, at most eight words',
		'El número o la fecha como lo imprime la fuente, ocho palabras cuando mucho'
	)
} as const satisfies Column;

const readIn = {
	kind: 'reference',
	table: 'sources',
	...about(
		'The copy in which it was read; empty where the source itself was read',
		'La copia en que se leyó; vacío si se leyó la fuente misma'
	)
} as const satisfies Column;

const ownCaveat = {
	kind: 'prose',
	translated: true,
	...about('What to know before quoting', 'Lo que hay que saber antes de citar')
} as const satisfies Column;

const caveat = { ...ownCaveat, required: true } as const satisfies Column;

/** The columns of each table, in the order of the file's header. They are the input's schema and the published data dictionary. */
export const tables = {
	codes: {
		list: { kind: 'id', required: true, ...about('The list', 'La lista') },
		id: { ...id, kind: 'text', country: true },
		name: { kind: 'text', required: true, translated: true, ...about('Label', 'Etiqueta') },
		symbol: { kind: 'text', ...about('Sign, if there is one', 'Signo, si lo hay') },
		order: { kind: 'number', ...about('Place in the list', 'Lugar en la lista') }
	},
	areas: {
		id: { ...id, kind: 'text', country: true },
		name: { kind: 'text', required: true, translated: true, ...about('Name', 'Nombre') },
		parent: {
			kind: 'reference',
			table: 'areas',
			...about('The area that contains it', 'El área que la contiene')
		},
		national_code: { kind: 'text', ...about('Code of the national office', 'Clave nacional') }
	},
	sources: {
		id,
		type: {
			kind: 'code',
			list: 'source-type',
			required: true,
			...about('Kind of document, a CSL type', 'Tipo de documento, según CSL')
		},
		title: { kind: 'text', required: true, ...about('Title', 'Título') },
		author: {
			kind: 'text',
			...about(
				'"Family, Given; Family, Given"; an institution in braces',
				'"Apellido, Nombre; Apellido, Nombre"; una institución, entre llaves'
			)
		},
		publisher: { kind: 'text', ...about('Publisher or outlet', 'Editorial o medio') },
		issued: { kind: 'period', ...about('Date of publication', 'Fecha de publicación') },
		accessed: { kind: 'date', ...about('Day it was read', 'Día en que se leyó') },
		url: { kind: 'url', ...about('Address', 'Dirección') },
		archive_url: { kind: 'url', ...about('Address of an archived copy', 'Copia archivada') },
		language: { kind: 'language', ...about('Language, ISO 639-1', 'Idioma, ISO 639-1') },
		licence: {
			kind: 'text',
			...about('Terms of use, if known', 'Condiciones de uso, si se saben')
		},
		standing: {
			kind: 'code',
			list: 'standing',
			required: true,
			...about('What kind of voice it is', 'Qué clase de voz es')
		},
		caveat: ownCaveat,
		note: { kind: 'prose', translated: true, ...about('Remarks', 'Observaciones') }
	},
	indicators: {
		id,
		topic: { kind: 'code', list: 'topic', required: true, ...about('Topic', 'Tema') },
		title: { kind: 'text', required: true, translated: true, ...about('Title', 'Título') },
		definition: {
			kind: 'prose',
			required: true,
			translated: true,
			...about('What is measured', 'Qué se mide')
		},
		caveat,
		headline: {
			kind: 'text',
			required: true,
			...about('Id of the observation shown first', 'Id de la observación que se muestra primero')
		},
		order: { kind: 'number', required: true, ...about('Place in lists', 'Lugar en las listas') }
	},
	series: {
		id,
		indicator: {
			kind: 'reference',
			table: 'indicators',
			required: true,
			...about('The indicator it belongs to', 'El indicador al que pertenece')
		},
		title: {
			kind: 'text',
			required: true,
			translated: true,
			...about('Producer and what it counts', 'Quién produce y qué cuenta')
		},
		unit: { kind: 'code', list: 'unit', required: true, ...about('Unit', 'Unidad') },
		measure: { kind: 'code', list: 'measure', required: true, ...about('Measure', 'Medida') },
		kind: {
			kind: 'code',
			list: 'kind',
			required: true,
			...about('How the figures come about', 'Cómo se obtienen las cifras')
		},
		definition: {
			kind: 'prose',
			required: true,
			translated: true,
			...about('What exactly is counted', 'Qué se cuenta exactamente')
		},
		method: { kind: 'prose', translated: true, ...about('How it is counted', 'Cómo se cuenta') },
		caveat,
		source: { ...source, ...about('The producer’s publication', 'La publicación del productor') },
		breakdown: {
			kind: 'text',
			...about('Name of the extra dimension, if any', 'Nombre de la dimensión extra, si la hay')
		},
		breaks: {
			kind: 'periods',
			...about('Periods in which the method changed', 'Periodos en que cambió el método')
		}
	},
	observations: {
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
	},
	transfers: {
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
	},
	statements: {
		id,
		subject: {
			kind: 'subject',
			required: true,
			...about('Id of what it speaks of', 'Id de aquello de que habla')
		},
		stance: { kind: 'code', list: 'stance', required: true, ...about('Stance', 'Postura') },
		speaker: {
			kind: 'text',
			required: true,
			translated: true,
			...about('Who says it', 'Quién lo dice')
		},
		period: {
			kind: 'period',
			...about('When it was said, or of when', 'Cuándo se dijo o de cuándo')
		},
		field: { kind: 'text', ...about('The column it speaks of', 'La columna de que habla') },
		value: { kind: 'text', ...about('The other value', 'El otro valor') },
		text: {
			kind: 'prose',
			required: true,
			translated: true,
			...about('What is said', 'Qué se dice')
		},
		source,
		locator,
		as_printed: asPrinted,
		read_in: readIn
	},
	events: {
		id,
		kind: { kind: 'code', list: 'event-kind', required: true, ...about('Kind', 'Clase') },
		area: { kind: 'reference', table: 'areas', required: true, ...about('Area', 'Área') },
		period: { kind: 'period', required: true, ...about('When', 'Cuándo') },
		title: { kind: 'prose', required: true, translated: true, ...about('What', 'Qué') },
		source,
		locator,
		read_in: readIn,
		caveat: ownCaveat
	},
	'left-out': {
		id,
		source,
		locator,
		as_printed: asPrinted,
		reason: {
			kind: 'prose',
			required: true,
			translated: true,
			...about('Why it is not taken in', 'Por qué no se incluye')
		}
	},
	corrections: {
		id,
		date: { kind: 'date', required: true, ...about('Date', 'Fecha') },
		kind: { kind: 'code', list: 'correction-kind', required: true, ...about('Kind', 'Clase') },
		subject: {
			kind: 'text',
			required: true,
			...about('Id of what was changed', 'Id de lo que cambió')
		},
		field: {
			kind: 'text',
			...about('Column; empty for a withdrawal', 'Columna; vacía en un retiro')
		},
		was: { kind: 'text', ...about('Before', 'Antes') },
		now: { kind: 'text', ...about('After', 'Después') },
		replaced_by: { kind: 'text', ...about('Id that takes its place', 'Id que lo reemplaza') },
		reason: { kind: 'prose', required: true, translated: true, ...about('Why', 'Por qué') }
	},
	published: {
		id: { ...id, kind: 'text' },
		sha256: {
			kind: 'text',
			required: true,
			...about('Hash of the figure’s columns', 'Huella de las columnas del dato')
		},
		since: { kind: 'date', required: true, ...about('First edition', 'Primera edición') }
	}
} as const satisfies Readonly<Record<string, Columns>>;

export type TableName = keyof typeof tables;
export type RowOf<T extends TableName> = Row<(typeof tables)[T]>;

/** The header of a table's file for the given languages of the edition. */
export function headerOf(table: TableName, languages: readonly string[]): string[] {
	return Object.entries<Column>(tables[table]).flatMap(([name, column]) =>
		column.translated ? languages.map((language) => `${name}_${language}`) : [name]
	);
}
