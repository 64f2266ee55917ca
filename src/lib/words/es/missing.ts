import type { MissingWords } from '../en/missing.ts';

/** What Spanish tables write in the place of a value that is missing: lower case, without accents, brackets or a last stop. */
export const missing: MissingWords = {
	phrases: [
		...['nd', 'n.d', 'n/d', 'sd', 's.d', 's/d', 's/i', 's/dato', 's/datos', 'por confirmar'],
		...['sin dato', 'sin datos', 'sin informacion', 'sin valor', 'no hay dato', 'no hay datos'],
		...['no disponible', 'dato no disponible', 'datos no disponibles', 'informacion no disponible'],
		...['no aplica', 'no se aplica', 'no procede', 'no se sabe', 'se desconoce', 'por definir']
	],
	words: [
		...['desconocido', 'desconocida', 'vacio', 'en blanco', 'nulo', 'ninguno', 'pendiente'],
		...['no especificado', 'no reportado', 'falta', 'sin fecha', 's/f', 's.f']
	]
};
