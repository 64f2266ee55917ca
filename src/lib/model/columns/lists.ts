import type { Columns } from '../column.ts';
import { about, id } from './common.ts';

/** The words of all lists. */
export const codes = {
	list: { kind: 'id', required: true, ...about('The list', 'La lista') },
	id: { ...id, kind: 'text', country: true },
	name: { kind: 'text', required: true, translated: true, ...about('Label', 'Etiqueta') },
	symbol: { kind: 'text', ...about('Sign, if there is one', 'Signo, si lo hay') },
	order: { kind: 'number', ...about('Place in the list', 'Lugar en la lista') }
} as const satisfies Columns;

/** Areas figures are of. */
export const areas = {
	id: { ...id, kind: 'text', country: true },
	name: { kind: 'text', required: true, translated: true, ...about('Name', 'Nombre') },
	parent: {
		kind: 'reference',
		table: 'areas',
		...about('The area that contains it', 'El área que la contiene')
	},
	national_code: { kind: 'text', ...about('Code of the national office', 'Clave nacional') }
} as const satisfies Columns;
