import type * as en from '../../en/pages/indicator.ts';

/** The list of indicators. */
export const indicators: typeof en.indicators = {
	title: 'Indicadores',
	lead: 'Qué se mide y quién lo mide. No hay dos productores que cuenten lo mismo de la misma manera.'
};

/** The page of an indicator. */
export const indicator: typeof en.indicator = {
	picture: (indicator: string) => `${indicator} y transferencias de armas, los mismos años`,
	question: 'Qué se cuenta',
	producers: 'Los productores, lado a lado',
	producersNote: 'Sus valores nunca se unen, se suman ni se promedian.',
	who: 'Quién',
	what: 'Qué exactamente',
	span: 'Periodos incluidos',
	newest: 'Lo más reciente',
	kind: 'Cómo se obtiene',
	gap: 'El más alto menos el más bajo',
	sameYears: 'Los mismos años según cada productor',
	sameYearsNote:
		'Cada uno cuenta algo distinto: qué exactamente, en la tabla de arriba; por qué difieren, hasta donde se sabe, en la advertencia de cada serie y en las declaraciones de abajo. Los números se traslapan y nunca se suman.',
	contested: 'Qué más se dice y quién lo dice',
	table: 'Las cifras',
	tableNote: 'Cuando una fila tiene nota, estado o fuente propios, se indican en ella.',
	definition: 'Definición',
	method: 'Método',
	caveat: 'Advertencia'
};
