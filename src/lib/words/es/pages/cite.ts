import type * as en from '../../en/pages/cite.ts';

/** The box of citations. */
export const cite: typeof en.cite = {
	title: 'Citar',
	sentence: 'Una frase para citar',
	copy: 'Copiar',
	copied: 'Copiado',
	others: 'En otros estilos',
	files: 'Para Zotero y otros',
	text: 'Texto',
	series: 'Citar esta serie',
	newest: 'Su dato más reciente, como frase para citar',
	source: 'Citar esta fuente',
	whole: 'Citar el conjunto de datos',
	value: 'Para citar un solo dato, elija su periodo en la tabla.',
	valueOfState: 'Para citar un solo dato, elija su periodo.'
};

/** The ways to use a figure elsewhere. */
export const use: typeof en.use = {
	title: 'Usar este dato',
	lead: 'Con su advertencia y su fuente, vaya por donde vaya.',
	link: 'Como enlace',
	picture: 'Como imagen',
	pictureNote: 'Lleva la advertencia, la fuente y la edición; pesa poco, también para mensajería.',
	text: 'Como texto',
	textNote: 'La frase para citar, con calificador, periodo, productor, advertencia y dirección.',
	share: 'Compartir…',
	embed: 'Insertarlo en una página',
	frame: 'Un marco',
	frameNote: (width: string, height: string) =>
		`No necesita scripts, no pone cookies y sigue el modo claro u oscuro. Sirve cualquier ancho desde ${width} píxeles; con ${height} de alto, nada queda oculto dentro.`,
	frameLook: 'Verlo solo',
	plain: 'HTML sencillo, donde no se admiten marcos',
	plainNote:
		'La imagen se carga desde aquí. Para tenerla en su sitio, descárguela y ponga su nueva dirección en src.',
	oembed: 'Los sistemas que conocen oEmbed solo necesitan la dirección de esta página.'
};

/** A figure in a frame of another page. */
export const embed: typeof en.embed = {
	drawn: 'En la imagen',
	whole: 'Todas las cifras, con fuentes y descargas'
};
