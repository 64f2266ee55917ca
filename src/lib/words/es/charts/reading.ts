import type { ReadingWords } from '../../en/charts/reading.ts';

/** Words of a chart that is read with pointer, finger, keyboard or ear, in Spanish. */
export const reading: ReadingWords = {
	role: 'gráfica interactiva',
	hint: 'Ponga el cursor en un año, o tóquelo, para leer los datos de cada fila; las flechas del teclado también sirven.',
	missing: 'sin dato',
	lacking: 'fuera de esta edición',
	quoted: 'cifra citada',
	total: 'total',
	position: (index, count) => `${index} de ${count}`,
	close: 'Cerrar',
	left: 'Lectura cerrada. El tabulador lleva fuera de la gráfica.',
	layers: { events: 'Hechos', terms: 'Periodos de gobierno' },
	layersNote: 'Fechas que ayudan a leer los años; no son causa de lo que se cuenta.',
	play: 'Escuchar una serie',
	stop: 'Detener el sonido',
	heard: (track) =>
		`${track}, de lo más antiguo a lo más reciente. Un tono más agudo es una cifra más alta; un golpe sordo es un año sin dato.`
};
