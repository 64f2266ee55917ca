import type * as en from '../../en/pages/compare.ts';

/** The page of comparisons. */
export const compare: typeof en.compare = {
	title: 'Comparar',
	lead: 'Ponga uno debajo de otro los conteos que elija, sobre las importaciones de armas. Su elección queda en la dirección de esta página y no se envía a ninguna parte.',
	presets: {
		ready: 'Selecciones listas',
		main: 'Cifras de la portada',
		producers: 'Quién cuenta qué',
		topics: 'Un tema'
	},
	choose: 'Elegir',
	done: 'Ver la imagen',
	series: 'Conteos',
	most: (count) => `${count} a la vez, como máximo.`,
	find: 'Busque un conteo: quién o qué',
	found: 'Encontrados:',
	all: 'Todos',
	none: 'Ninguno',
	view: 'Cómo se muestra',
	show: 'Importaciones de armas, abajo',
	oneScale: 'Una escala por unidad',
	suppliers: 'Proveedores',
	suppliersNote: 'Se muestran todos los proveedores mientras no se elija ninguno.',
	from: 'Desde',
	until: 'Hasta',
	reset: 'Restablecer',
	withoutScripts:
		'Para elegir hacen falta scripts. Sin ellos, la página de cada indicador muestra sus conteos sobre las importaciones de armas:',
	start: 'Todavía no hay nada elegido',
	nothing: 'No hay nada elegido, o nada de lo elegido cae en estos años',
	how: [
		'Tome una selección lista, o busque conteos y márquelos.',
		'Cada cosa que se cuenta ocupa una fila propia. Todas comparten los años; las importaciones de armas quedan abajo.',
		'Copie el enlace, o llévese la imagen y sus cifras.'
	],
	failed: 'No se pudo cargar una parte. Se muestra lo que estaba elegido antes.',
	shown: 'Lo que se muestra y lo que hay que saber',
	copyLink: 'Copiar el enlace',
	copied: 'Copiado',
	picture: 'Guardar como imagen (PNG)',
	figures: 'Cifras mostradas (CSV)',
	why: 'Por qué'
};
