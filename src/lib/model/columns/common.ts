import type { Column } from '../column.ts';

/** What a column means, in both languages: a line of the published dictionary. */
export const about = (en: string, es: string) => ({ about: { en, es } });

/** The lasting id of a row. */
export const id = {
	kind: 'id',
	required: true,
	...about('Lasting id, never reused', 'Identificador permanente, no se reutiliza')
} as const satisfies Column;

/** Whose figure or statement a row gives. */
export const source = {
	kind: 'reference',
	table: 'sources',
	required: true,
	...about(
		'Whose figure or statement it is: an id in sources.csv',
		'De quién es el dato o el dicho: un id de sources.csv'
	)
} as const satisfies Column;

/** The place in the source. */
export const locator = {
	kind: 'text',
	...about(
		'Where in the source: page, table, paragraph, footnote',
		'En qué parte de la fuente: página, cuadro, párrafo, nota'
	)
} as const satisfies Column;

/** What the source prints, word for word. */
export const asPrinted = {
	kind: 'text',
	...about(
		'The number or date as the source prints it, at most eight words',
		'El número o la fecha como lo imprime la fuente, ocho palabras cuando mucho'
	)
} as const satisfies Column;

/** The copy that was read. */
export const readIn = {
	kind: 'reference',
	table: 'sources',
	...about(
		'The copy in which it was read; empty where the source itself was read',
		'La copia en que se leyó; vacío si se leyó la fuente misma'
	)
} as const satisfies Column;

/** A caveat that a row may have. */
export const ownCaveat = {
	kind: 'prose',
	translated: true,
	...about('What to know before quoting', 'Lo que hay que saber antes de citar')
} as const satisfies Column;

/** A caveat that no row may lack. */
export const caveat = { ...ownCaveat, required: true } as const satisfies Column;
