import type * as en from '../../en/problems/table.ts';
import type { Translation } from '../../wording.ts';

/** How a separator is called. */
const separators: Readonly<Record<string, string>> = {
	';': 'punto y coma',
	tab: 'tabuladores',
	'|': 'barras verticales'
};

/** Problems of the form of a table: header, rows, quotation marks. */
export const table: Translation<typeof en.table> = {
	separator: ({ found }) => [
		`Las celdas están separadas por ${separators[found] ?? found}, no por comas.`,
		'Guarde y cierre el archivo y ejecute npm run data:fix. Las comas decimales se cambian a mano por puntos.'
	],
	'sep-line': ({ found }) => [
		`«${found}» es una línea para Excel, no una fila.`,
		'Bórrela o ejecute npm run data:fix.'
	],
	'table-other': ({ found, expected }) => [
		`Esta es la tabla de ${found}; aquí va la de ${expected}.`,
		'Vuelva a poner el archivo correcto: este se guardó con otro nombre.'
	],
	'table-foreign': ({ found, expected }) => [
		`Esto es un archivo tal como lo entrega ${found}, no la tabla de ${expected}.`,
		'Guárdelo en otro lugar y capture sus cifras como filas, cada una con su fuente: data/README.md muestra las columnas.'
	],
	'header-unknown': ({ found, expected }) => [
		`Ninguna línea tiene las columnas de esta tabla; la primera es «${found}».`,
		`Ponga el encabezado en la primera línea: ${expected}`
	],
	'header-missing': ({ expected }) => [
		'Falta la fila de encabezado: la primera línea ya es una fila.',
		`Ponga el encabezado arriba de ella: ${expected}`
	],
	'header-wrong': ({ found, expected }) => [
		expected === ''
			? `El encabezado dice aquí «${found}», detrás de la última columna.`
			: `El encabezado dice aquí «${found}»; se esperaba «${expected}».`,
		'Ponga las columnas en el orden de data/README.md, cada una una vez.'
	],
	'header-order': ({ found, expected }) => [
		`Las columnas están en otro orden: aquí está «${found}» y se esperaba «${expected}».`,
		'Ponga las columnas en el orden de data/README.md.'
	],
	'header-spelling': ({ found, expected }) => [
		`El encabezado dice «${found}»; se esperaba «${expected}».`,
		'Escriba los nombres de las columnas como están en data/README.md: en minúsculas y sin espacios.'
	],
	'title-rows': ({ found }) => [
		found === '1'
			? 'Hay una línea arriba del encabezado.'
			: `Hay ${found} líneas arriba del encabezado.`,
		'Borre lo que está arriba de la fila de encabezado: la tabla empieza con ella.'
	],
	'merge-mark': ({ found }) => [
		`«${found}» es la marca de una fusión de git sin terminar.`,
		'Decida qué filas quedan y borre las otras junto con las tres marcas.'
	],
	'row-blank': ({ found }) => [
		found === '1'
			? 'Esta fila no tiene contenido.'
			: `Desde aquí, ${found} filas no tienen contenido.`,
		found === '1' ? 'Bórrela o ejecute npm run data:fix.' : 'Bórrelas o ejecute npm run data:fix.'
	],
	'row-total': ({ found }) => [
		`Con «${found}» empieza una fila de totales.`,
		'Borre la fila: un total no es una fila de la tabla.'
	],
	'row-ragged': ({ found, expected }) => [
		`La fila tiene ${found} celdas; el encabezado, ${expected}. El error está más o menos aquí.`,
		'Busque una coma de más o de menos; un texto con coma va entre "comillas".'
	],
	'row-cut': () => [
		'Aquí la fila está cortada en dos.',
		'Borre el salto de línea para que quede en una sola línea.'
	],
	'row-joined': ({ found, expected }) => [
		`Hay dos filas en una línea: tiene ${found} celdas; el encabezado, ${expected}.`,
		'Ponga aquí un salto de línea, donde empieza la segunda fila.'
	],
	'quote-open': () => [
		'Aquí empieza una celda entre comillas que nunca se cierra.',
		'Ciérrela con otra comilla; si aquí no va ninguna, borre esta.'
	],
	'quote-unopened': () => [
		'Aquí empieza un texto con coma que una comilla cierra, pero ninguna abre.',
		'Ponga una comilla antes del texto.'
	],
	'quote-stray': () => [
		'Hay una comilla dentro de una celda que no está entre comillas.',
		'Ponga toda la celda entre comillas y duplique las de dentro: "".'
	],
	'quote-inner': () => [
		'Esta comilla está dentro de un texto entre comillas.',
		'Escríbala dos veces ("") o bórrela.'
	],
	'quote-after': ({ found }) => [
		`Después de la comilla de cierre sigue «${found}»; se esperaba una coma o el fin de la línea.`,
		'Duplique las comillas interiores: "".'
	]
};
