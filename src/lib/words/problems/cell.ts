import { words, type Wordings } from './wording.ts';

/** Problems of what one cell holds, by the kind of its column. */
export const cellWording = {
	'formula-text': words(
		({ found }) => [
			`The text begins with "${found}", which a spreadsheet runs as a formula.`,
			'Begin the text with a letter, a figure or a quotation mark.'
		],
		({ found }) => [
			`El texto empieza con «${found}», que una hoja de cálculo ejecuta como fórmula.`,
			'Empiece el texto con una letra, una cifra o una comilla.'
		]
	),
	'missing-word': words(
		({ found }) => [`"${found}" stands for a missing value.`, 'Leave the cell empty.'],
		({ found }) => [`«${found}» está en lugar de un dato que falta.`, 'Deje la celda vacía.']
	),
	'space-around': words(
		() => ['The cell begins or ends with a space.', 'Delete the space.'],
		() => ['La celda empieza o termina con un espacio.', 'Borre el espacio.']
	),
	'empty-required': words(
		({ field }) => [`"${field}" is empty.`, 'Fill it; this column may not be empty.'],
		({ field }) => [`«${field}» está vacía.`, 'Llénela; esta columna no puede quedar vacía.']
	),
	'translation-missing': words(
		({ field }) => [
			`"${field}" is empty, but another language has the text.`,
			'Write it in every language, or in none.'
		],
		({ field }) => [
			`«${field}» está vacía, pero otro idioma tiene el texto.`,
			'Escríbalo en todos los idiomas o en ninguno.'
		]
	),
	'not-an-id': words(
		({ found }) => [
			`"${found}" is not an id.`,
			'Use lower-case letters, digits and hyphens, such as "missing-persons".'
		],
		({ found }) => [
			`«${found}» no es un identificador.`,
			'Use minúsculas sin acento, cifras y guiones, como «missing-persons».'
		]
	),
	'not-a-number': words(
		({ found }) => [
			`"${found}" is not a number.`,
			'Write plain digits, a point for decimals, no thousands separator, no unit: 80000000.'
		],
		({ found }) => [
			`«${found}» no es un número.`,
			'Escriba solo cifras, punto decimal, sin separador de miles ni unidad: 80000000.'
		]
	),
	'not-a-period': words(
		({ found }) => [
			`"${found}" is not a period.`,
			'Write 2019, 2020-07-13, 2006/2019, 197X, 2004~ (about), 2004? (doubtful) or 2006/..'
		],
		({ found }) => [
			`«${found}» no es un periodo.`,
			'Escriba 2019, 2020-07-13, 2006/2019, 197X, 2004~ (hacia), 2004? (dudoso) o 2006/..'
		]
	),
	'not-a-date': words(
		({ found }) => [
			`"${found}" is not a date.`,
			'Write year-month-day: 2020-07-13 (or 2020-07, or 2020).'
		],
		({ found }) => [
			`«${found}» no es una fecha.`,
			'Escriba año-mes-día: 2020-07-13 (o 2020-07, o 2020).'
		]
	),
	'not-a-day': words(
		({ found }) => [`"${found}" is not a whole date.`, 'Write year-month-day: 2026-11-22.'],
		({ found }) => [`«${found}» no es una fecha completa.`, 'Escriba año-mes-día: 2026-11-22.']
	),
	'not-a-url': words(
		({ found }) => [
			`"${found}" is not an address.`,
			'Write the whole address, from http:// or https:// on, without spaces.'
		],
		({ found }) => [
			`«${found}» no es una dirección.`,
			'Escriba la dirección completa, desde http:// o https://, sin espacios.'
		]
	),
	'not-a-language': words(
		({ found }) => [
			`"${found}" is not a language code.`,
			'Write two small letters, ISO 639-1: en, es.'
		],
		({ found }) => [
			`«${found}» no es un código de idioma.`,
			'Escriba dos minúsculas, ISO 639-1: en, es.'
		]
	),
	'not-a-flag': words(
		({ found }) => [`"${found}" is neither yes nor no.`, 'Write yes, no, or nothing.'],
		({ found }) => [`«${found}» no es yes ni no.`, 'Escriba yes, no o nada.']
	),
	'unknown-code': words(
		({ found, expected }) => [
			`"${found}" is not in the list; expected one of: ${expected}.`,
			'Correct it, or add a line to codes.csv.'
		],
		({ found, expected }) => [
			`«${found}» no está en la lista; se esperaba uno de: ${expected}.`,
			'Corríjalo o agregue una línea a codes.csv.'
		]
	),
	'unknown-id': words(
		({ found, expected }) => [
			`There is no "${found}" in ${expected}.`,
			'Correct the id, or add the row it names.'
		],
		({ found, expected }) => [
			`No hay «${found}» en ${expected}.`,
			'Corrija el identificador o agregue la fila que nombra.'
		]
	),
	'unknown-column': words(
		({ found, expected }) => [
			`"${found}" is not a column of what is corrected; expected one of: ${expected}.`,
			'Write the name as the header has it.'
		],
		({ found, expected }) => [
			`«${found}» no es una columna de lo corregido; se esperaba una de: ${expected}.`,
			'Escriba el nombre como está en el encabezado.'
		]
	),
	'duplicate-key': words(
		({ found, expected }) => [
			`"${found}" stands twice; the first is in line ${expected}.`,
			'Delete one of the rows, or give it an id of its own.'
		],
		({ found, expected }) => [
			`«${found}» aparece dos veces; la primera, en la línea ${expected}.`,
			'Borre una de las filas o déle su propio identificador.'
		]
	)
} as const satisfies Wordings;
