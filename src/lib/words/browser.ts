import { inEachLanguage, type Language } from '../model/language.ts';
import { charts as en, type Charts } from './en/charts/index.ts';
import { citation as enCitation, type CitationWords } from './en/citation.ts';
import { charts as es } from './es/charts/index.ts';
import { citation as esCitation } from './es/citation.ts';

export type { ComparabilityWords } from './en/charts/comparability.ts';
export type { MapWords } from './en/charts/plane.ts';
export type { RowWords } from './en/charts/rows.ts';
export type { DialogWords } from './en/citation.ts';
export type { Sort } from './phrase.ts';

const charts: Readonly<Record<Language, Charts>> = { en, es };

/** Words of citations in each language; apart from the charts', because the browser's scripts do without. */
export const citationWords: Readonly<Record<Language, CitationWords>> = {
	en: enCitation,
	es: esCitation
};

const ofCharts = <Part extends keyof Charts>(part: Part) =>
	inEachLanguage((language) => charts[language][part]);

/** The sentences of a chart's text alternative, in each language. */
export const summaryWords = ofCharts('summary');
/** Words of the map of the states, in each language. */
export const mapWords = ofCharts('plane');
/** Words of a figure that travels alone, in each language. */
export const frameWords = ofCharts('frame');
/** The words of a chart of rows on one axis of years, in each language. */
export const rowWords = ofCharts('rows');
/** Why numbers that stand under each other do not compare, in each language. */
export const comparabilityWords = ofCharts('comparability');
