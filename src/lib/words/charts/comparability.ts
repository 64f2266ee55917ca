import type { Language } from '../../model/language.ts';

/** A name of the series of one sort, and the sort in words: "INEGI (deaths)". */
export interface Sort {
	readonly names: readonly string[];
	readonly sort: string;
}

/** Why numbers that stand under each other do not compare: a sentence a reason. */
export interface ComparabilityWords {
	readonly units: (sorts: readonly Sort[]) => string;
	readonly measures: (sorts: readonly Sort[]) => string;
	readonly kinds: (sorts: readonly Sort[]) => string;
	readonly starts: (names: readonly string[]) => string;
	readonly shares: (names: readonly string[]) => string;
	readonly editions: (names: readonly string[]) => string;
	readonly definitions: (names: readonly string[]) => string;
	readonly indicators: (titles: readonly string[]) => string;
	readonly sideBySide: string;
	/** What of the transfers is shown, where a choice hides some. */
	readonly someTransfers: (chosen: readonly string[]) => string;
	readonly together: (titles: readonly string[]) => string;
	readonly withTransfers: (title: string) => string;
}

const listed =
	(and: string) =>
	(items: readonly string[]): string =>
		items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

const sorted =
	(and: string) =>
	(sorts: readonly Sort[]): string =>
		sorts.map(({ names, sort }) => `${listed(and)(names)} (${sort})`).join('; ');

const [en, es] = [listed('and'), listed('y')];
const [sortsEn, sortsEs] = [sorted('and'), sorted('y')];

export const comparabilityWords: Readonly<Record<Language, ComparabilityWords>> = {
	en: {
		units: (sorts) =>
			`Different things are counted, so each has a panel and a scale of its own: ${sortsEn(sorts)}. The height of one says nothing about the height of another.`,
		measures: (sorts) =>
			`A total, a stock on a date and a year's count are different measures and cannot be set against each other: ${sortsEn(sorts)}.`,
		kinds: (sorts) =>
			`The figures come about in different ways, and err in different ways: ${sortsEn(sorts)}.`,
		starts: (names) => `These running totals begin in different years: ${en(names)}.`,
		shares: (names) =>
			`${en(names)} are shares of different wholes: what the whole is stands in each caveat.`,
		editions: (names) =>
			`${en(names)} are editions of one database: a difference between them is a revision, not a change in the country.`,
		definitions: (names) =>
			`${en(names)} count by definitions of their own: where they differ for the same year, neither is thereby wrong.`,
		indicators: (titles) =>
			`${en(titles.map((title) => `“${title}”`))} are different things. That they share the years says nothing of one leading to another.`,
		sideBySide:
			'Side by side is not cause: the counts of harm and the transfers share the years only.',
		someTransfers: (chosen) => `Arms transfers, only: ${chosen.join(' · ')}`,
		together: (titles) => titles.join(' · '),
		withTransfers: (title) => `${title} · arms transfers`
	},
	es: {
		units: (sorts) =>
			`Se cuentan cosas distintas, por eso cada una tiene su panel y su escala: ${sortsEs(sorts)}. La altura de una no dice nada de la altura de otra.`,
		measures: (sorts) =>
			`Un total, las existencias a una fecha y el conteo de un año son medidas distintas y no se pueden contraponer: ${sortsEs(sorts)}.`,
		kinds: (sorts) =>
			`Las cifras se obtienen de maneras distintas y se equivocan de maneras distintas: ${sortsEs(sorts)}.`,
		starts: (names) => `Estos totales acumulados empiezan en años distintos: ${es(names)}.`,
		shares: (names) =>
			`${es(names)} son proporciones de universos distintos: cuál es cada universo está en su advertencia.`,
		editions: (names) =>
			`${es(names)} son ediciones de una misma base: una diferencia entre ellas es una revisión, no un cambio en el país.`,
		definitions: (names) =>
			`${es(names)} cuentan con definiciones propias: si difieren en un mismo año, ninguna está por ello equivocada.`,
		indicators: (titles) =>
			`${es(titles.map((title) => `«${title}»`))} son cosas distintas. Que compartan los años no dice que una lleve a otra.`,
		sideBySide:
			'Estar lado a lado no es causa: los conteos de daños y las transferencias solo comparten los años.',
		someTransfers: (chosen) => `Transferencias de armas, solo: ${chosen.join(' · ')}`,
		together: (titles) => titles.join(' · '),
		withTransfers: (title) => `${title} · transferencias de armas`
	}
};
