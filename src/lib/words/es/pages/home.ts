import type * as en from '../../en/pages/home.ts';

/** The start page. */
export const home: typeof en.home = {
	lead: 'Qué se sabe, quién lo dice y qué poner en duda.',
	others: 'Otros indicadores',
	tableTitle: 'Los mismos años en una tabla',
	share: 'Comparta esta imagen',
	shareNote: 'con sus dudas, fuentes y edición, o',
	shareDrawing: 'en vector, para imprenta',
	onward: 'Más',
	onwardIndicators: 'Todos los indicadores',
	onwardStates: 'Las cifras de cada estado',
	onwardTransfers: 'Todas las transferencias, con sus fuentes y disputas',
	onwardCompare: 'Otras cifras junto a las importaciones de armas, a su elección',
	onwardChanges: 'Qué cambió desde la última edición',
	onwardData: 'Descargar los datos'
};
