import type * as en from '../../en/pages/sources.ts';

/** The pages of the sources. */
export const sources: typeof en.sources = {
	title: 'Fuentes',
	lead: 'Los documentos en que se apoya cada cifra, transferencia o declaración, y las copias de que se tomaron.',
	letters: 'Letras',
	order: (count: number) =>
		`${count} fuentes, según quién responde por ellas. Lo que no lleva otra indicación es prensa.`,
	back: 'Todas las fuentes',
	author: 'Autoría',
	publisher: 'Editor o medio',
	issued: 'Publicación',
	accessed: 'Consulta',
	language: 'Idioma',
	licence: 'Condiciones de uso',
	standing: 'Tipo de fuente',
	address: 'Dirección',
	noAddress: 'No conocemos su dirección.',
	caveat: 'Cómo leer esta fuente',
	used: 'Se usa en',
	all: (count: number) => `Sus ${count} cifras`,
	some: (count: number) => `${count} cifras`,
	deals: (count: number) => `${count} operaciones`,
	items: (count: number) => `${count} puntos`,
	said: 'dicho en',
	observations: 'Cifras, y qué saber antes de citar cada una',
	statements: 'Declaraciones',
	leftOut: 'Lo que se dejó fuera',
	announced: 'Próximas publicaciones que anuncia',
	searched: 'Proveedores que se buscaron en ella',
	nothing: 'Nada en esta edición; aparece porque otra fuente la menciona.'
};
