import type * as en from '../../en/pages/editions.ts';

/** The pages of the editions. */
export const editions: typeof en.editions = {
	title: 'Ediciones',
	lead: 'Cada edición es el estado de todo lo que hay aquí en una fecha. Sus archivos se quedan como estaban, para que se pueda consultar lo que alguien citó.',
	of: (day: string) => `Edición del ${day}`,
	kept: 'Archivos guardados',
	notYet: 'todavía sin congelar',
	notKept: 'no se guardaron',
	isCurrent: 'Es la edición que muestra el sitio.',
	isPast: 'Es una edición anterior. El sitio muestra una posterior.',
	ahead:
		'El sitio tiene filas o redacciones posteriores al momento en que se congelaron estos archivos; pertenecen a la edición siguiente.',
	files: 'Archivos',
	about: {
		'dataset.zip': 'Todas las tablas con sus advertencias y fuentes; se abre sin red',
		'edition.json': 'La suma de verificación de cada archivo que se publicó con ella',
		SHA256SUMS: 'Lo mismo, como lista para sha256sum'
	} as Record<string, string>,
	frozen: 'Estos archivos no se cambian nunca.',
	notYetLong:
		'Los archivos de esta edición todavía no se congelan: por ahora son los de la página de datos.',
	notKeptLong: 'No se guardaron archivos de esta edición.',
	counts: 'Qué contiene',
	counted: {
		indicators: 'Indicadores',
		series: 'Series',
		figures: 'Cifras',
		copies: 'De ellas, tomadas de una copia de su fuente',
		transfers: 'Entradas de transferencias de armas y de seguridad',
		statements: 'Declaraciones',
		sources: 'Fuentes'
	},
	brought: 'Qué cambió',
	list: 'Cada cambio, con lo que decía antes y el motivo',
	since: 'Qué ha cambiado desde entonces',
	cite: 'Citar esta edición'
};
