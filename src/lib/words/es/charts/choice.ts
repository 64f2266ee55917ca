import type { ChoiceWords } from '../../en/charts/choice.ts';

const count = (number: number, one: string, many: string): string =>
	`${number} ${number === 1 ? one : many}`;

/** El resultado de una elección, en español. */
export const choice: ChoiceWords = {
	years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
	suppliers: (number) => count(number, 'proveedor', 'proveedores'),
	others: (number) => count(number, 'más', 'más'),
	hardly: 'menos de 1 %',
	total: (volume, unit) => `En total, ${volume} ${unit}.`,
	between: (low, high, unit) =>
		`En total, entre ${low} y ${high} ${unit}: dos copias del registro difieren y solo la primera distingue proveedores.`,
	none: 'no hay volumen registrado.',
	noVolume: 'Los volúmenes anuales no abarcan esos años.',
	ofAll: 'de lo que entregaron todos los proveedores en ese lapso.',
	notApart: 'Los volúmenes no se distinguen por tipo ni por situación.',
	entries: ({ all, delivered, disputed, open, repeat, part, meeting }) => {
		const others = [
			disputed > 0 && `${disputed} en disputa`,
			open > 0 && `${open} solo reportadas, pedidas, planeadas o no concretadas`,
			repeat > 0 && count(repeat, 'repetida', 'repetidas'),
			part > 0 && count(part, 'que es parte de otra', 'que son parte de otras'),
			meeting > 0 && count(meeting, 'reunión', 'reuniones')
		].filter(Boolean);
		const first = `${count(all, 'entrada', 'entradas')}; ${count(delivered, 'entregada', 'entregadas')}.`;
		return others.length === 0 ? first : `${first} Fuera de esa cuenta: ${others.join(', ')}.`;
	}
};
