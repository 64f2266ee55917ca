import type * as en from '../../en/pages/compare.ts';

/** The page of comparisons. */
export const compare: typeof en.compare = {
	title: 'Comparar',
	lead: 'Ponga uno debajo de otro los conteos que elija, sobre las importaciones de armas. Su elección queda en la dirección de esta página y no se envía a ninguna parte.',
	ready: 'Selecciones listas',
	presets: {
		main: 'Las cifras de la portada',
		producers: (title) => `${title}: quién cuenta qué`,
		firearms: 'Armas de fuego: muertes, recuperaciones, ventas a policías'
	},
	choose: 'Elegir',
	linkIndicator: 'Verlo junto a otros indicadores',
	series: 'Quién cuenta qué',
	most: (count) => `${count} a la vez, como máximo.`,
	arms: 'Importaciones de armas, abajo',
	show: 'Mostrar las importaciones de armas',
	suppliers: 'Proveedores',
	suppliersNote: 'Se muestran todos los proveedores mientras no se elija ninguno.',
	years: 'Años',
	from: 'Desde',
	until: 'Hasta',
	reset: 'Restablecer',
	withoutScripts:
		'Para elegir hacen falta scripts. Sin ellos, la página de cada indicador muestra sus conteos sobre las importaciones de armas:',
	start: 'Tome una selección lista o marque los conteos que quiere ver uno debajo de otro.',
	nothing: 'No hay nada elegido, o nada de lo elegido cae en estos años.',
	failed: 'No se pudo cargar una parte. Se muestra lo que estaba elegido antes.',
	shown: 'Lo que se muestra y lo que hay que saber',
	copyLink: 'Copiar el enlace',
	copied: 'Copiado',
	picture: 'Guardar como imagen (PNG)',
	figures: 'Cifras mostradas (CSV)',
	caution: 'Antes de comparar',
	why: 'Por qué'
};
