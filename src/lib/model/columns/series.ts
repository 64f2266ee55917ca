import type { Columns } from '../column.ts';
import { about, caveat, id, source } from './common.ts';

/** What is measured. */
export const indicators = {
	id,
	topic: { kind: 'code', list: 'topic', required: true, ...about('Topic', 'Tema') },
	title: { kind: 'text', required: true, translated: true, ...about('Title', 'Título') },
	definition: {
		kind: 'prose',
		required: true,
		translated: true,
		...about('What is measured', 'Qué se mide')
	},
	caveat,
	doubt: {
		kind: 'prose',
		required: true,
		translated: true,
		...about(
			'The one thing to know first: at most 60 characters when filled',
			'Lo primero que hay que saber: 60 caracteres como máximo'
		)
	},
	headline: {
		kind: 'text',
		required: true,
		...about('Id of the observation shown first', 'Id de la observación que se muestra primero')
	},
	order: { kind: 'number', required: true, ...about('Place in lists', 'Lugar en las listas') }
} as const satisfies Columns;

/** Who measures it, and how. */
export const series = {
	id,
	indicator: {
		kind: 'reference',
		table: 'indicators',
		required: true,
		...about('The indicator it belongs to', 'El indicador al que pertenece')
	},
	title: {
		kind: 'text',
		required: true,
		translated: true,
		...about('Producer and what it counts', 'Quién produce y qué cuenta')
	},
	unit: { kind: 'code', list: 'unit', required: true, ...about('Unit', 'Unidad') },
	measure: { kind: 'code', list: 'measure', required: true, ...about('Measure', 'Medida') },
	kind: {
		kind: 'code',
		list: 'kind',
		required: true,
		...about('How the figures come about', 'Cómo se obtienen las cifras')
	},
	definition: {
		kind: 'prose',
		required: true,
		translated: true,
		...about('What exactly is counted', 'Qué se cuenta exactamente')
	},
	method: { kind: 'prose', translated: true, ...about('How it is counted', 'Cómo se cuenta') },
	caveat,
	source: { ...source, ...about('The producer’s publication', 'La publicación del productor') },
	label: {
		kind: 'text',
		required: true,
		translated: true,
		...about('Its short name on a chart', 'Su nombre corto en una gráfica')
	},
	shown: {
		kind: 'text',
		...about(
			'1 to 3: drawn in the main picture, in this order; span: drawn under the arms imports; empty: on its page only',
			'1 a 3: se dibuja en la imagen principal, en ese orden; span: bajo las importaciones de armas; vacío: solo en su página'
		)
	},
	breakdown: {
		kind: 'text',
		...about('Name of the extra dimension, if any', 'Nombre de la dimensión extra, si la hay')
	},
	breaks: {
		kind: 'periods',
		...about('Periods in which the method changed', 'Periodos en que cambió el método')
	}
} as const satisfies Columns;
