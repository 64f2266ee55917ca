import type { ComparabilityWords } from '../../en/charts/comparability.ts';
import { inSorts, joined } from '../../phrase.ts';

const [listed, sorted] = [joined('y'), inSorts('y')];

/** Why numbers that stand under each other do not compare, in Spanish. */
export const comparability: ComparabilityWords = {
	units: (sorts) =>
		`Se cuentan cosas distintas, por eso cada una tiene su fila y su escala: ${sorted(sorts)}. La altura de una no dice nada de la altura de otra.`,
	measures: (sorts) =>
		`Un total acumulado, un total a una fecha y el conteo de un año son medidas distintas y no se comparan: ${sorted(sorts)}.`,
	kinds: (sorts) =>
		`Las cifras se obtienen de maneras distintas y se equivocan de maneras distintas: ${sorted(sorts)}.`,
	starts: (names) => `Estos totales acumulados empiezan en años distintos: ${listed(names)}.`,
	shares: (names) =>
		`${listed(names)} son proporciones de universos distintos: cuál es cada universo está en su advertencia.`,
	editions: (names) =>
		`${listed(names)} son ediciones de una misma base: una diferencia entre ellas es una revisión, no un cambio en el país.`,
	definitions: (names) =>
		`${listed(names)} cuentan con definiciones propias: si difieren en un mismo año, ninguna está por ello equivocada.`,
	indicators: (titles) =>
		`${listed(titles.map((title) => `«${title}»`))} son cosas distintas. Que compartan los años no dice que una lleve a otra.`,
	short: {
		rows: 'Las filas difieren en unidad o en escala: no compare la altura de una con la de otra.',
		unit: 'Las filas comparten escala, pero no lo que cuentan ni desde cuándo: no las sume ni las reste.',
		shares: 'Son proporciones de universos distintos: no compare una con otra.',
		editions: 'Son ediciones de una misma base: una diferencia entre ellas es una revisión.',
		definitions:
			'Cada quien cuenta con su propia definición: si difieren, ninguna está por ello equivocada.'
	},
	only: (title, chosen) => `${title}, solo de ${listed(chosen)}`,
	together: (titles) => titles.join('\u00a0· ')
};
