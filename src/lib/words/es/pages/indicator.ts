import type * as en from '../../en/pages/indicator.ts';

/** The list of indicators. */
export const indicators: typeof en.indicators = {
	title: 'Indicadores',
	lead: 'Qué se mide y quién lo mide. No hay dos productores que cuenten lo mismo de la misma manera.'
};

/** The page of an indicator. */
export const indicator: typeof en.indicator = {
	newest: 'lo más reciente:',
	more: (count: number) => (count === 1 ? '1 productor más' : `${count} productores más`),
	tools: 'Usar esta cifra',
	compare: 'Elija qué comparar',
	sources: 'Fuentes',
	sourcesHere: 'Fuentes de esta página',
	print: 'Incluir estas tablas al imprimir',
	producers: 'Quién cuenta y por qué difieren',
	producersNote:
		'Cada nombre lleva a su serie: definición, método, todas las filas y cómo citarla.',
	who: 'Quién',
	what: 'Qué exactamente',
	kind: 'Cómo',
	newestShort: 'Lo más reciente',
	partsOnly: 'sin total, solo por partes',
	differs: 'Difiere porque',
	years: 'Los años',
	yearsOf: (title: string, where: string) => `${title}, ${where}, por año`,
	byYear: 'Por año',
	gap: 'Diferencia',
	gapNote: 'Diferencia: el valor más alto menos el más bajo. No cuentan lo mismo.',
	earlier: (years: string) => `Años anteriores (${years}):`,
	othersNote: 'También por año:',
	dated: 'Totales con fecha o de varios años',
	datedOf: (title: string, where: string) => `${title}, ${where}: totales por fecha`,
	byDate: 'Totales por fecha',
	parts: 'Desglose',
	contested: 'Qué se discute y quién lo hace',
	context: (count: number) => (count === 1 ? 'Una declaración más' : `${count} declaraciones más`),
	elsewhere: 'Más valores, en su serie',
	history: 'Historial de las cifras de esta página',
	caveat: 'Advertencia',
	definition: 'Definición',
	method: 'Método'
};
