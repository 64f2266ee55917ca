import type * as en from '../../en/pages/home.ts';

/** The start page. */
export const home: typeof en.home = {
	lead: 'Qué se sabe, quién lo dice y qué poner en duda.',
	others: 'Otros indicadores',
	figures: 'Las cifras principales y lo que hay detrás de cada una',
	picture: 'Lo que se cuenta y las transferencias de armas, en un mismo eje de tiempo',
	pictureLead:
		'Arriba, lo que se cuenta cada año y quién lo cuenta. Abajo, cada línea de armas y bienes de seguridad que se dice llegó al país, de todos los proveedores. Puede elegir cuáles se muestran.',
	tableTitle: 'Los mismos años en una tabla',
	share: 'Comparta esta imagen',
	shareNote: 'con dudas, fuentes y edición en ella, o',
	shareDrawing: 'como dibujo para imprenta',
	onward: 'Más',
	onwardIndicators: 'Todos los indicadores',
	onwardStates: 'Las cifras de cada estado',
	onwardTransfers: 'Todas las transferencias, con sus fuentes y disputas',
	onwardCompare: 'Otras cifras junto a las importaciones de armas, a su elección',
	onwardChanges: 'Qué cambió desde la última edición',
	onwardData: 'Descargar los datos'
};
