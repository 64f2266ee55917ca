import { words, type Wordings } from './wording.ts';

/** Problems of files: which there are, and their bytes and lines. */
export const fileWording = {
	'folder-missing': words(
		({ found }) => [
			`There is no data folder "${found}".`,
			'Give the folder with --data, or run the command in the project.'
		],
		({ found }) => [
			`No existe la carpeta de datos «${found}».`,
			'Indique la carpeta con --data o ejecute la orden dentro del proyecto.'
		]
	),
	'file-missing': words(
		({ found }) => [
			`The file ${found} is missing.`,
			'Put it back; a table without rows still has its header row.'
		],
		({ found }) => [
			`Falta el archivo ${found}.`,
			'Vuelva a ponerlo; una tabla sin filas conserva su encabezado.'
		]
	),
	'file-unknown': words(
		({ found }) => [
			`The file ${found} belongs to no table.`,
			'Move it out of the data folder, or name it as data/README.md says.'
		],
		({ found }) => [
			`El archivo ${found} no corresponde a ninguna tabla.`,
			'Sáquelo de la carpeta de datos o nómbrelo como dice data/README.md.'
		]
	),
	'file-too-large': words(
		({ found, expected }) => [
			`The file has ${found} bytes; at most ${expected} are read.`,
			'Split the series, or check what was saved here.'
		],
		({ found, expected }) => [
			`El archivo tiene ${found} bytes; se leen ${expected} cuando mucho.`,
			'Divida la serie o revise qué se guardó aquí.'
		]
	),
	'file-empty': words(
		() => ['The file is empty.', 'Write at least the header row.'],
		() => ['El archivo está vacío.', 'Escriba por lo menos la fila de encabezado.']
	),
	'not-utf8': words(
		() => [
			'This is not UTF-8 text.',
			'Save the file again as "CSV UTF-8"; check the accents in this line.'
		],
		() => [
			'El texto no está en UTF-8.',
			'Guarde el archivo como «CSV UTF-8»; revise los acentos de esta línea.'
		]
	),
	utf16: words(
		() => ['The file is in UTF-16.', 'Save it again as "CSV UTF-8".'],
		() => ['El archivo está en UTF-16.', 'Guárdelo de nuevo como «CSV UTF-8».']
	),
	bom: words(
		() => ['The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'],
		() => [
			'El archivo empieza con una marca de orden de bytes (BOM).',
			'Guárdelo como UTF-8 sin BOM.'
		]
	),
	nul: words(
		() => ['There is a NUL character here.', 'Delete it; the file may be damaged from here on.'],
		() => ['Aquí hay un carácter nulo (NUL).', 'Bórrelo; el archivo puede estar dañado desde aquí.']
	),
	'control-character': words(
		({ found }) => [
			`There is an invisible control character here: ${found}.`,
			'Delete it and type the text again.'
		],
		({ found }) => [
			`Aquí hay un carácter de control invisible: ${found}.`,
			'Bórrelo y vuelva a escribir el texto.'
		]
	),
	'carriage-return': words(
		() => ['The line ends with CR or CR LF.', 'Save the file with LF line ends ("Unix").'],
		() => ['La línea termina con CR o CR LF.', 'Guarde el archivo con fin de línea LF («Unix»).']
	),
	'no-final-newline': words(
		() => [
			'The last line is not ended; the file may have been cut off.',
			'Check that nothing is missing, then end the last line with Enter.'
		],
		() => [
			'La última línea no está terminada; el archivo puede estar cortado.',
			'Revise que no falte nada y termine la última línea con Enter.'
		]
	),
	'edition-invalid': words(
		({ field, expected }) => [
			`edition.json: "${field}" should be ${expected}.`,
			'Correct it; data/README.md shows a whole example.'
		],
		({ field, expected }) => [
			`edition.json: «${field}» debe ser ${expected}.`,
			'Corríjalo; data/README.md muestra un ejemplo completo.'
		]
	),
	'json-invalid': words(
		({ found }) => [
			`This is not JSON: ${found}.`,
			'Look for a comma, quotation mark or brace too many or too few.'
		],
		({ found }) => [
			`Esto no es JSON: ${found}.`,
			'Busque una coma, comilla o llave de más o de menos.'
		]
	)
} as const satisfies Wordings;
