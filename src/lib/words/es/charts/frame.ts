import type { FrameWords } from '../../en/charts/frame.ts';

/** Words of a figure that travels alone, in Spanish. */
export const frame: FrameWords = {
	before: 'Antes de citar:',
	more: (address) => `Lo demás que hay que saber está en ${address}`,
	sources: (names) => `${names.length === 1 ? 'Fuente' : 'Fuentes'}: ${names.join('; ')}`,
	edition: (name, date) => `${name}, edición del ${date}`,
	transfer: 'Transferencias de armas y de seguridad',
	supplier: (names) => `de ${names.join(', ')}`
};
