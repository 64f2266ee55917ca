import type * as en from '../../en/problems/file.ts';
import type { Translation } from '../../wording.ts';

/** A count with its thousands parted. */
const thousands = (count: string): string => count.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Problems of files: which there are, and their bytes and lines. */
export const file: Translation<typeof en.file> = {
	'folder-missing': ({ found }) => [
		`No existe la carpeta de datos «${found}».`,
		'Indique la carpeta con --data o ejecute la orden dentro del proyecto.'
	],
	'folder-expected': ({ found }) => [
		`${found} no es una carpeta.`,
		'Vuelva a poner la carpeta con los archivos de las series.'
	],
	'file-missing': ({ found }) => [
		`Falta el archivo ${found}.`,
		'Vuelva a ponerlo; una tabla sin filas conserva su encabezado.'
	],
	'file-special': ({ found }) => [
		`${found} no es un archivo: es una carpeta, una tubería o un enlace que no lleva a nada.`,
		'Ponga el archivo mismo en su lugar.'
	],
	'file-unreadable': ({ found }) => [
		`El archivo no se puede leer (${found}).`,
		'Ciérrelo en otros programas y revise sus permisos.'
	],
	'file-unknown': ({ found }) => [
		`El archivo ${found} no corresponde a ninguna tabla.`,
		'Sáquelo de la carpeta de datos o nómbrelo como dice data/README.md.'
	],
	'file-too-large': ({ found, expected }) => [
		`El archivo tiene ${found} bytes; se leen ${expected} cuando mucho.`,
		'Divida la serie o revise qué se guardó aquí.'
	],
	'file-empty': () => ['El archivo está vacío.', 'Escriba por lo menos la fila de encabezado.'],
	'not-utf8': () => [
		'El texto no está en UTF-8.',
		'En Excel: Guardar como, «CSV UTF-8»; en LibreOffice: Guardar como, juego de caracteres «Unicode (UTF-8)». Revise los acentos de esta línea.'
	],
	utf16: () => [
		'El archivo está en UTF-16, como lo guarda Excel con «Texto Unicode».',
		'Ejecute npm run data:fix o guárdelo como «CSV UTF-8».'
	],
	bom: () => [
		'El archivo empieza con una marca de orden de bytes (BOM), que Excel pone en todo «CSV UTF-8».',
		'Guarde y cierre el archivo y ejecute npm run data:fix.'
	],
	nul: () => [
		'Aquí hay un carácter nulo (NUL).',
		'Bórrelo; el archivo puede estar dañado desde aquí.'
	],
	'carriage-return': ({ found }) => [
		found === '1'
			? 'Esta línea termina con CR o CR LF, no con LF.'
			: `Desde aquí, ${found} líneas terminan con CR o CR LF, no con LF; así guarda Excel todo CSV.`,
		'Guarde y cierre el archivo y ejecute npm run data:fix.'
	],
	'carriage-return-inside': () => [
		'Hay un retorno de carro (CR) dentro de esta línea.',
		'Bórrelo; en Excel, vuelva a escribir la celda.'
	],
	'no-final-newline': () => [
		'La última línea no está terminada; el archivo puede estar cortado.',
		'Revise que no falte nada y termine la última línea con Enter, en un editor de texto.'
	],
	'is-html': () => [
		'Esto es una página web, no una tabla.',
		'Llegó una página en vez del archivo: descargue el archivo mismo y capture aquí sus cifras.'
	],
	'is-pdf': () => [
		'Esto es un documento PDF, no una tabla.',
		'Guárdelo en otro lugar y capture sus cifras como filas de esta tabla.'
	],
	'is-workbook': () => [
		'Esto es un libro de una hoja de cálculo, no un archivo CSV.',
		'Ábralo en ese programa y elija Guardar como, «CSV UTF-8»; cambiarle el nombre al archivo no lo convierte.'
	],
	'is-compressed': () => [
		'Esto es un archivo comprimido.',
		'Descomprímalo y ponga en su lugar la tabla que contiene.'
	],
	'is-picture': () => [
		'Esto es una imagen, no una tabla.',
		'Guárdela en otro lugar y capture sus cifras como filas de esta tabla.'
	],
	'is-document': () => [
		'Esto es un documento de un procesador de textos, no una tabla.',
		'Guárdelo en otro lugar y capture sus cifras como filas de esta tabla.'
	],
	'is-binary': () => [
		'Esto no es texto.',
		'Ponga en su lugar la tabla misma, guardada como «CSV UTF-8».'
	],
	'more-of-kind': ({ found }) => [
		`Y ${thousands(found)} más de este tipo desde aquí.`,
		'Corrija los primeros y vuelva a revisar.'
	],
	'edition-invalid': ({ field, expected }) => [
		`edition.json: «${field}» debe ser ${expected}.`,
		'Corríjalo; data/README.md muestra un ejemplo completo.'
	],
	'json-invalid': ({ found }) => [
		`Esto no es JSON: ${found}.`,
		'Busque una coma, comilla o llave de más o de menos.'
	]
};
