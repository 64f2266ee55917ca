import type * as en from '../../en/problems/file.ts';
import type { Translation } from '../../wording.ts';

/** Problems of files: which there are, and their bytes and lines. */
export const file: Translation<typeof en.file> = {
	'folder-missing': ({ found }) => [
		`No existe la carpeta de datos «${found}».`,
		'Indique la carpeta con --data o ejecute la orden dentro del proyecto.'
	],
	'file-missing': ({ found }) => [
		`Falta el archivo ${found}.`,
		'Vuelva a ponerlo; una tabla sin filas conserva su encabezado.'
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
		'Guarde el archivo como «CSV UTF-8»; revise los acentos de esta línea.'
	],
	utf16: () => ['El archivo está en UTF-16.', 'Guárdelo de nuevo como «CSV UTF-8».'],
	bom: () => [
		'El archivo empieza con una marca de orden de bytes (BOM).',
		'Guárdelo como UTF-8 sin BOM.'
	],
	nul: () => [
		'Aquí hay un carácter nulo (NUL).',
		'Bórrelo; el archivo puede estar dañado desde aquí.'
	],
	'carriage-return': () => [
		'La línea termina con CR o CR LF.',
		'Guarde el archivo con fin de línea LF («Unix»).'
	],
	'no-final-newline': () => [
		'La última línea no está terminada; el archivo puede estar cortado.',
		'Revise que no falte nada y termine la última línea con Enter.'
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
