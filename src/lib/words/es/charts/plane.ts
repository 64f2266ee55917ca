import type { MapWords } from '../../en/charts/plane.ts';
import { capital, conjoined } from '../../phrase.ts';

const listed = conjoined('es');

/** Words of the map of the states, in Spanish. */
export const plane: MapWords = {
	title: (series, period) => `${series}, por estado, ${period}`,
	circles: (unit, period) => `${capital(unit)}, ${period}: el área del círculo es la cifra`,
	shades: (period) => `Por ciento, ${period}: más oscuro es más alto`,
	summary: ({ title, all, highest, lowest, unknown }) =>
		[
			`Mapa: ${title}.`,
			all.length > 0
				? `${listed(all)}.`
				: `Cifras más altas: ${listed(highest)}. Más bajas: ${listed(lowest)}.`,
			unknown.length > 0 ? `Sin dato: ${listed(unknown)}.` : 'Ningún estado queda sin dato.'
		].join(' '),
	multiplesTitle: (series, first, last) => `${series}, cada estado, de ${first} a ${last}`,
	multiples: (unit, first, last) =>
		`${capital(unit)} por año, de ${first} a ${last}: la misma escala para todos los estados; bajo cada nombre, la última cifra`,
	multiplesSummary: ({ title, highest, lowest, gaps }) =>
		[
			`Una gráfica de línea por estado: ${title}.`,
			`Últimas cifras, las más altas: ${listed(highest)}; las más bajas: ${listed(lowest)}.`,
			gaps.length > 0 ? `Hay años sin dato en ${listed(gaps)}.` : 'Ningún año queda sin dato.'
		].join(' '),
	unknown: 'sin dato conocido'
};
