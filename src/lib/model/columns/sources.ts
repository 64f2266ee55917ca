import type { Columns } from '../column.ts';
import { about, id, ownCaveat } from './common.ts';

/** Documents that figures and statements rest on. */
export const sources = {
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
} as const satisfies Columns;
