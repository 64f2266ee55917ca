import type * as en from '../../en/pages/compare.ts';

/** The page of comparisons. */
export const compare: typeof en.compare = {
	title: 'Comparar',
	lead: 'Elija los conteos de quién quiere ver sobre las transferencias de armas, y qué transferencias y años. Lo que elija queda en la dirección de esta página y no se envía a ninguna parte.',
	choose: 'Elegir qué se muestra',
	linkIndicator: 'Verlo junto a otros indicadores',
	series: 'Indicadores y quién los cuenta',
	most: 'Doce a la vez, como máximo.',
	transfers: 'Transferencias de armas, abajo',
	show: 'Mostrar las transferencias',
	suppliers: 'Proveedores',
	suppliersNote: 'Se muestran todos los proveedores mientras no se elija ninguno.',
	categories: 'Categorías',
	statuses: 'En qué terminó',
	years: 'Años',
	from: 'Desde',
	until: 'Hasta',
	reset: 'Empezar de nuevo',
	withoutScripts:
		'Para elegir hacen falta scripts. Sin ellos, la página de cada indicador muestra los mismos paneles sobre las transferencias:',
	shown: 'Lo que se muestra y lo que hay que saber',
	nothing: 'Todavía no hay nada elegido: marque una serie o muestre las transferencias.',
	failed: 'No se pudo cargar una parte. Abajo sigue lo que estaba elegido antes.',
	take: 'Llévelo consigo',
	copyLink: 'Copiar el enlace',
	copied: 'Copiado',
	picture: 'Guardar como imagen (PNG)',
	figures: 'Cifras mostradas (CSV)',
	lines: 'Transferencias mostradas (CSV)',
	caution: 'Antes de comparar'
};
