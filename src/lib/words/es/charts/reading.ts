import type { ReadingWords } from '../../en/charts/reading.ts';

/** Words of a chart that is read with pointer, finger, keyboard or ear, in Spanish. */
export const reading: ReadingWords = {
	role: 'gráfica interactiva',
	missing: 'sin dato',
	transfers: (count, year) =>
		count === 0
			? `ninguna línea de transferencias en ${year}`
			: `${count} ${count === 1 ? 'línea' : 'líneas'} de transferencias en ${year}`,
	more: (count) => `y ${count} más`,
	position: (index, count) => `${index} de ${count}`,
	left: 'Lectura cerrada. El tabulador lleva fuera de la gráfica.',
	play: 'Escuchar una serie',
	stop: 'Detener el sonido',
	heard: (track) =>
		`${track}, de lo más antiguo a lo más reciente. Un tono más agudo es una cifra más alta; un golpe sordo es un año sin dato.`,
	silent: 'Este navegador no emite sonido.'
};
