import type { ComparabilityWords } from '../../en/charts/comparability.ts';
import { inSorts, joined } from '../../phrase.ts';

const [listed, sorted] = [joined('y'), inSorts('y')];

/** Why numbers that stand under each other do not compare, in Spanish. */
export const comparability: ComparabilityWords = {
	units: (sorts) =>
		`Se cuentan cosas distintas, por eso cada una tiene su panel y su escala: ${sorted(sorts)}. La altura de una no dice nada de la altura de otra.`,
	measures: (sorts) =>
		`Un total, las existencias a una fecha y el conteo de un año son medidas distintas y no se pueden contraponer: ${sorted(sorts)}.`,
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
	sideBySide:
		'Estar lado a lado no es causa: los conteos de daños y las transferencias solo comparten los años.',
	someTransfers: (chosen) => `Transferencias de armas, solo: ${chosen.join(' · ')}`,
	together: (titles) => titles.join(' · '),
	withTransfers: (title) => `${title} · transferencias de armas`
};
