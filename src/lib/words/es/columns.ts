import type { ColumnWords } from '../en/columns.ts';

const ownOrSource =
	'Lo que hay que saber antes de citar: la advertencia de la entrada o, si no tiene, la de su fuente';

/** What the columns of the published tables mean, in Spanish. */
export const columns: ColumnWords = {
	inLanguage: { en: 'en inglés', es: 'en español' },
	/** Columns that mean the same in several tables. */
	common: {
		id: 'Identificador permanente, no se reutiliza',
		source: 'De quién es el dato o el dicho: un id de sources.csv',
		locator: 'En qué parte de la fuente: página, cuadro, párrafo, nota',
		as_printed: 'El número o la fecha como lo imprime la fuente, ocho palabras cuando mucho',
		read_in: 'La copia en que se leyó; vacío si se leyó la fuente misma',
		caveat: 'Lo que hay que saber antes de citar',
		source_title: 'Título de la fuente',
		source_url: 'Dirección de la fuente, si se conoce',
		edition: 'Fecha de la edición'
	},
	tables: {
		codes: {
			list: 'La lista',
			name: 'Etiqueta',
			symbol: 'Signo, si lo hay',
			order: 'Lugar en la lista'
		},
		areas: {
			name: 'Nombre',
			parent: 'El área que la contiene',
			national_code: 'Clave nacional'
		},
		sources: {
			type: 'Tipo de documento, según CSL',
			title: 'Título',
			author:
				'"Apellido, Nombre; Apellido, Nombre"; una institución, entre llaves; "Nombre," para quien tiene uno solo; "and others" al final',
			publisher: 'Editorial o medio',
			issued: 'Fecha de publicación',
			accessed: 'Día en que se leyó',
			url: 'Dirección',
			archive_url: 'Copia archivada',
			language: 'Idioma, ISO 639-1',
			licence: 'Condiciones de uso, si se saben',
			standing: 'Qué tipo de fuente es',
			note: 'Observaciones'
		},
		indicators: {
			topic: 'Tema',
			title: 'Título',
			definition: 'Qué se mide',
			doubt: 'Lo primero que hay que saber: 60 caracteres como máximo',
			headline: 'Id de la observación que se muestra primero',
			order: 'Lugar en las listas'
		},
		series: {
			indicator: 'El indicador al que pertenece',
			title: 'Quién produce y qué cuenta',
			unit: 'Unidad',
			measure: 'Medida',
			kind: 'Cómo se obtienen las cifras',
			definition: 'Qué se cuenta exactamente',
			method: 'Cómo se cuenta',
			source: 'La publicación del productor',
			frequency: 'Cada cuánto aparece: P1Y anual, P1M mensual, irregular, closed (cerrada)',
			next_release: 'Para cuándo se anunció la próxima cifra, EDTF; vacío si no se sabe',
			next_release_source: 'Quién lo anunció: un id de sources.csv',
			label: 'Su nombre corto en una gráfica',
			changes: 'Qué cambiaría sus cifras',
			shown:
				'1 a 3: se dibuja en la imagen principal, en ese orden; span: bajo las importaciones de armas; vacío: solo en su página',
			breakdown: 'Nombre de la dimensión extra, si la hay',
			breaks: 'Periodos en que cambió el método'
		},
		transfers: {
			deal: 'Lo comparten las entradas de un contrato',
			period: 'Cuándo se dice que ocurrió',
			suppliers: 'Países proveedores, ISO 3166',
			company: 'Vendedor o fabricante nombrado',
			recipient: 'Receptor',
			area: 'Área',
			item: 'Qué',
			category: 'Categoría',
			ordered: 'Año del pedido',
			delivered: 'Cuándo se entregó',
			quantity: 'Número de piezas',
			quantity_low: 'Extremo inferior',
			quantity_high: 'Extremo superior',
			quantity_qualifier: 'Palabra que va con el número',
			quantity_unit: 'Qué se cuenta',
			value: 'Precio en unidades básicas',
			value_qualifier: 'Palabra que va con el precio',
			currency: 'Moneda',
			tiv: 'Indicador de tendencia de SIPRI, millones: un volumen, no dinero',
			condition: 'Nuevo o usado',
			local_production: 'Producción local bajo licencia',
			status: 'Estado',
			same_as: 'La entrada de la misma operación que sí se cuenta',
			part_of: 'La línea que la contiene',
			overlaps: 'Líneas con las que puede compartir piezas',
			caveat: ownOrSource
		},
		statements: {
			subject: 'Id de aquello de que habla',
			stance: 'Postura',
			speaker: 'Quién lo dice',
			period: 'Cuándo se dijo o de cuándo',
			field: 'La columna de que habla',
			value: 'El otro valor',
			text: 'Qué se dice',
			caveat: ownOrSource
		},
		events: {
			kind: 'Clase',
			area: 'Área',
			period: 'Cuándo',
			title: 'Qué',
			caveat: ownOrSource
		},
		'left-out': {
			reason: 'Por qué no se incluye',
			caveat: ownOrSource
		},
		searched: {
			category: 'Clase de bienes',
			supplier: 'El país proveedor que se buscó, ISO 3166',
			searched_on: 'Día de la búsqueda',
			found: 'yes: la fuente da cuenta de una transferencia suya',
			source: 'Dónde se buscó: un id de sources.csv',
			note: 'Qué se buscó y qué se encontró'
		},
		corrections: {
			date: 'Fecha',
			kind: 'Clase',
			subject: 'Id de lo que cambió',
			field: 'Columna; vacía en un retiro',
			was: 'Antes',
			now: 'Después',
			replaced_by: 'Id que lo reemplaza',
			reason: 'Por qué'
		},
		observations: {
			indicator: 'Id del indicador',
			series: 'Id de la serie: un productor, una definición, una unidad',
			area: 'Área, ISO 3166',
			area_name: 'Nombre del área',
			breakdown: 'Valor de la dimensión extra; _T es el total',
			period: 'Periodo, EDTF',
			value: 'Valor en unidades básicas; vacío si falta o es un rango',
			low: 'Extremo inferior',
			high: 'Extremo superior',
			unit: 'Unidad',
			measure: 'Medida',
			qualifier: 'Palabra que va con el número',
			status: 'Estado de la observación, SDMX',
			as_of: 'Fecha de la copia, si el productor revisa',
			caveat: 'Advertencia de la serie',
			note: 'Nota sobre el valor',
			observation: 'Id de la observación: lo que se cita',
			url: 'Dirección del valor en el sitio'
		}
	}
};
