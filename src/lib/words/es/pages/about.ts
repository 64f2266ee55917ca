import type * as en from '../../en/pages/about.ts';

/** The page about the site. */
export const about: typeof en.about = {
	title: 'Acerca de',
	lead: 'Cifra muestra lo que se sabe de la crisis de derechos humanos en México en el mismo eje de tiempo que las importaciones de armas del país, con una advertencia y una fuente para cada dato.',
	why: 'Por qué',
	whyText:
		'A diario se citan números sobre asesinatos, desapariciones e impunidad, muchas veces sin su fecha, sin su autor o sin lo que dejan fuera. Los conteos que no coinciden se usan unos contra otros, como si uno tuviera que ser mentira. Aquí los ponemos juntos y decimos qué cuenta cada uno.',
	stand: 'Nuestra posición',
	standText:
		'No tomamos partido entre gobiernos, empresas u organizaciones, ni sugerimos causas. Las armas aparecen junto a los daños porque ambos son parte de lo que consta públicamente de los mismos años. Se muestran todos los proveedores.',
	seeds: 'Los cuatro documentos de los que partió',
	seedsLead:
		'El proyecto empezó con cuatro textos. Uno es una nota sobre una reunión disputada; otro, un artículo que defiende una postura; otro, una página de activistas, y el último, un cable filtrado de una embajada. Son fuentes como todas las demás: lo que dicen se atribuye, se coteja con otras y se deja fuera si no puede fecharse o sostenerse.',
	seedNotes: {
		'fox-news-latino-2013': 'Una nota de prensa que recoge las dos voces sobre una reunión negada.',
		'mintpress-2017': 'Un artículo que argumenta contra ese comercio; se tomó de una copia.',
		'dimse-mexico':
			'Una página de activistas contra las exportaciones de armas israelíes; de ahí se tomaron las cinco cifras principales.',
		'cable-08mexico2218':
			'Dos conversaciones tal como las anotó una embajada de Estados Unidos; se tomaron de una copia en otro sitio.'
	},
	errors: 'Errores',
	errorsText:
		'Si una cifra está mal, puede proponer su corrección, incluso sin dar su nombre, a quien opera esta copia del sitio: sus datos son públicos. Esta edición no tiene un buzón de correo; preferimos decirlo a publicar uno que nadie lea.',
	privacy: 'Su privacidad',
	privacyText:
		'Las páginas están completas sin scripts y sin SVG, también en el nivel más estricto de Tor Browser. No se usan cookies, no se guarda nada, no se carga nada de otro servidor y no se cuentan las visitas.'
};
