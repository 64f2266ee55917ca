import type * as en from '../../en/pages/verify.ts';

/** The page that recognises a file. */
export const verify: typeof en.verify = {
	title: '¿De qué edición es mi archivo?',
	lead: 'Elija un archivo que guardó o que le enviaron. La página le dirá cuál es y de qué edición, o que no es nuestro.',
	stays:
		'El archivo se lee en su navegador y no sale de ahí. Lo único que se carga es nuestra lista de sumas de verificación.',
	choose: 'Elegir archivos',
	drop: 'o suéltelos en cualquier parte de este recuadro',
	insecure:
		'Su navegador solo calcula sumas de verificación con una conexión segura (https). Aquí hay que hacerlo a mano, como se explica más abajo.',
	working: 'Leyendo…',
	same: 'Es {file} de la edición del {edition}, tal como se publicó.',
	inside: 'Es {file}, dentro de {archive} de la edición del {edition}, tal como se publicó.',
	saved:
		'La tabla es nuestra: cada celda es la de {file} de la edición del {edition}. El archivo en sí lo volvió a guardar otro programa, con otros finales de línea, comillas o separadores.',
	site: 'Es {file} del sitio como está hoy, en la edición del {edition}.',
	none: 'No es un archivo nuestro: alguien lo cambió o viene de otra parte.',
	noneTable:
		'Basta con que una hoja de cálculo haya convertido periodos en fechas o redondeado un número. Antes de citarlo, descargue de nuevo el archivo de la página de datos.',
	failed:
		'No se pudo cargar nuestra lista de sumas de verificación. Inténtelo de nuevo o hágalo a mano.',
	later: 'Hay una edición posterior.',
	page: 'Sobre esta edición',
	byHand: 'A mano',
	byHandLead:
		'Una suma de verificación (SHA-256) son 64 caracteres (letras y dígitos) que cambian en cuanto cambia un solo carácter del archivo. Calcúlela en su propio equipo y búsquela en nuestras listas. Windows la escribe en mayúsculas; da lo mismo.',
	linux: 'En Linux',
	mac: 'En macOS',
	windows: 'En Windows (PowerShell)',
	folder: 'Toda una carpeta a la vez, con SHA256SUMS junto a los archivos:',
	lists: 'Nuestras listas',
	frozen: 'sus archivos congelados',
	current: 'el sitio como está hoy',
	archive:
		'Dentro de dataset.zip hay una lista propia para los archivos que contiene: descomprímalo y ejecute sha256sum -c SHA256SUMS.'
};
