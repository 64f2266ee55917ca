import type { Columns } from '../column.ts';
import { about, id } from './common.ts';

/** What was changed after it was published. */
export const corrections = {
	id,
	date: { kind: 'date', required: true, ...about('Date', 'Fecha') },
	kind: { kind: 'code', list: 'correction-kind', required: true, ...about('Kind', 'Clase') },
	subject: {
		kind: 'text',
		required: true,
		...about('Id of what was changed', 'Id de lo que cambió')
	},
	field: {
		kind: 'text',
		...about('Column; empty for a withdrawal', 'Columna; vacía en un retiro')
	},
	was: { kind: 'text', ...about('Before', 'Antes') },
	now: { kind: 'text', ...about('After', 'Después') },
	replaced_by: { kind: 'text', ...about('Id that takes its place', 'Id que lo reemplaza') },
	reason: { kind: 'prose', required: true, translated: true, ...about('Why', 'Por qué') }
} as const satisfies Columns;

/** What is published, and since when. */
export const published = {
	id: { ...id, kind: 'text' },
	sha256: {
		kind: 'text',
		required: true,
		...about('Hash of the figure’s columns', 'Huella de las columnas del dato')
	},
	since: { kind: 'date', required: true, ...about('First edition', 'Primera edición') }
} as const satisfies Columns;
