import type * as en from '../../en/pages/sources.ts';

/** The pages of the sources. */
export const sources: typeof en.sources = {
	title: 'Fuentes',
	lead: 'Cada documento en que se apoya una cifra, una transferencia o una declaración, y las copias en que se leyeron.',
	all: 'Todas las fuentes',
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
	caveat: 'Lo que hay que saber de todo lo que viene de ella',
	note: 'Observaciones',
	observations: 'Cifras',
	transfers: 'Transferencias',
	statements: 'Declaraciones',
	leftOut: 'Lo que se dejó fuera',
	announced: 'Próximas publicaciones que anuncia',
	searched: 'Proveedores que se buscaron en ella',
	nothing: 'Ninguna fila de esta edición se apoya en ella; aparece porque otra fuente la menciona.'
};
