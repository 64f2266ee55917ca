import { words, type Wordings } from './wording.ts';

/** Problems of the form of a table: header, rows, quotation marks. */
export const tableWording = {
	'header-wrong': words(
		({ found, expected }) => [
			`The header has "${found}" here; expected "${expected}".`,
			'Put the columns in the order of data/README.md, each once.'
		],
		({ found, expected }) => [
			`El encabezado dice aquí «${found}»; se esperaba «${expected}».`,
			'Ponga las columnas en el orden de data/README.md, cada una una vez.'
		]
	),
	'row-ragged': words(
		({ found, expected }) => [
			`The row has ${found} cells; the header has ${expected}.`,
			'Look for a comma too many or too few; a text with a comma stands in "quotes".'
		],
		({ found, expected }) => [
			`La fila tiene ${found} celdas; el encabezado, ${expected}.`,
			'Busque una coma de más o de menos; un texto con coma va entre "comillas".'
		]
	),
	'row-blank': words(
		() => ['The line is blank.', 'Delete it.'],
		() => ['La línea está en blanco.', 'Bórrela.']
	),
	'quote-open': words(
		() => [
			'A quoted cell begins here and is never closed.',
			'Close it with a second quotation mark.'
		],
		() => [
			'Aquí empieza una celda entre comillas que nunca se cierra.',
			'Ciérrela con otra comilla.'
		]
	),
	'quote-stray': words(
		() => [
			'There is a quotation mark inside a cell that is not quoted.',
			'Put the whole cell in quotes and write inner ones twice: "".'
		],
		() => [
			'Hay una comilla dentro de una celda que no está entre comillas.',
			'Ponga toda la celda entre comillas y duplique las de dentro: "".'
		]
	),
	'quote-after': words(
		({ found }) => [
			`After the closing quotation mark comes "${found}"; expected a comma or the line's end.`,
			'Write inner quotation marks twice: "".'
		],
		({ found }) => [
			`Después de la comilla de cierre sigue «${found}»; se esperaba una coma o el fin de la línea.`,
			'Duplique las comillas interiores: "".'
		]
	)
} as const satisfies Wordings;
