import type * as en from '../../en/pages/cite.ts';

/** The box of citations. */
export const cite: typeof en.cite = {
	title: 'Citar',
	sentence: 'Texto para citar',
	long: 'Lo mismo, con advertencia y dirección',
	copy: 'Copiar',
	copied: 'Copiado',
	others: 'En otros estilos',
	files: 'Para Zotero y otros',
	text: 'Texto',
	series: 'Citar esta serie',
	newest: 'Su dato más reciente, como texto para citar',
	source: 'Citar esta fuente',
	whole: 'Citar el conjunto de datos',
	value: 'Para citar otro dato, elíjalo en las tablas.',
	valueOfState: 'Para citar un dato, elíjalo en las tablas.'
};

/** The ways to use a figure elsewhere. */
export const use: typeof en.use = {
	title: 'Compartir',
	link: 'Enlace',
	picture: 'Imagen',
	pictureNote: 'Lleva la advertencia, la fuente y la edición.',
	send: 'Enviar…',
	embed: 'Insertar',
	frame: { compact: 'La cifra y una imagen', full: 'Toda la gráfica' },
	frameNote: (width: string) =>
		`Sin scripts ni cookies; sigue el modo claro u oscuro. Cualquier ancho desde ${width} píxeles; nada queda oculto dentro.`,
	high: (height: string) => `${height} píxeles de alto`,
	look: { compact: 'verla', full: 'verla entera' },
	plain: 'HTML sencillo, donde no se admiten marcos',
	plainNote:
		'La imagen se carga desde aquí; para tenerla en su sitio, descárguela y cambie su dirección.',
	oembed: 'Los sistemas que conocen oEmbed solo necesitan la dirección de esta página.'
};

/** A figure in a frame of another page. */
export const embed: typeof en.embed = {
	drawn: 'En la imagen',
	whole: 'Todas las cifras y fuentes'
};
