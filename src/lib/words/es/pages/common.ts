import type * as en from '../../en/pages/common.ts';
import { copiesOf } from './copies.ts';

/** What stands on several pages, and around all of them. */
export const common: typeof en.common = {
	languageName: 'Español',
	menuShort: 'Menú',
	furtherPages: 'Más páginas',
	skip: 'Ir al contenido',
	menu: 'Menú principal',
	nav: {
		home: 'Inicio',
		indicators: 'Indicadores',
		states: 'Estados',
		transfers: 'Armas',
		compare: 'Comparar',
		sources: 'Fuentes',
		data: 'Datos',
		methods: 'Métodos',
		about: 'Acerca de'
	},
	edition: 'Edición del',
	licence:
		'Nuestro trabajo con los datos se publica con licencia CC BY 4.0; el código, con MIT. Las fuentes conservan sus propias condiciones.',
	noTracking:
		'Este sitio no carga nada de otros servidores, no guarda nada en su navegador y no cuenta visitas.',
	beforeQuoting: 'Antes de citar',
	beforeYouQuote: 'Antes de citar este dato',
	source: 'Fuente',
	readIn: 'tomado de una copia:',
	unlessStated: 'donde la fila no dice otra cosa',
	asPrinted: 'tal como se publicó',
	missing: 'sin dato',
	// A day takes the article, a month or a year does not.
	asOf: (date: string) => (/^\d{1,2} /.test(date) ? `copia del ${date}` : `copia de ${date}`),
	copies: copiesOf('cifra'),
	notFound: {
		title: 'Esa página no existe',
		text: 'La dirección es incorrecta o la página ya no está. Las direcciones de las cifras nunca cambian de significado.',
		home: 'Ir al inicio'
	},
	to: 'a',
	and: 'y'
};
