import type * as en from '../../en/problems/table.ts';
import type { Translation } from '../../wording.ts';

/** Problems of the form of a table: header, rows, quotation marks. */
export const table: Translation<typeof en.table> = {
	'header-wrong': ({ found, expected }) => [
		`El encabezado dice aquí «${found}»; se esperaba «${expected}».`,
		'Ponga las columnas en el orden de data/README.md, cada una una vez.'
	],
	'row-ragged': ({ found, expected }) => [
		`La fila tiene ${found} celdas; el encabezado, ${expected}.`,
		'Busque una coma de más o de menos; un texto con coma va entre "comillas".'
	],
	'row-blank': () => ['La línea está en blanco.', 'Bórrela.'],
	'quote-open': () => [
		'Aquí empieza una celda entre comillas que nunca se cierra.',
		'Ciérrela con otra comilla.'
	],
	'quote-stray': () => [
		'Hay una comilla dentro de una celda que no está entre comillas.',
		'Ponga toda la celda entre comillas y duplique las de dentro: "".'
	],
	'quote-after': ({ found }) => [
		`Después de la comilla de cierre sigue «${found}»; se esperaba una coma o el fin de la línea.`,
		'Duplique las comillas interiores: "".'
	]
};
