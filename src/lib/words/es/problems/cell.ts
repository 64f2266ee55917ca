import type * as en from '../../en/problems/cell.ts';
import type { Translation } from '../../wording.ts';

/** Problems of what one cell holds, by the kind of its column. */
export const cell: Translation<typeof en.cell> = {
	'formula-text': ({ found }) => [
		`El texto empieza con «${found}», que una hoja de cálculo ejecuta como fórmula.`,
		'Empiece el texto con una letra, una cifra o una comilla.'
	],
	'missing-word': ({ found }) => [
		`«${found}» está en lugar de un dato que falta.`,
		'Deje la celda vacía.'
	],
	'space-around': () => ['La celda empieza o termina con un espacio.', 'Borre el espacio.'],
	'empty-required': ({ field }) => [
		`«${field}» está vacía.`,
		'Llénela; esta columna no puede quedar vacía.'
	],
	'translation-missing': ({ field }) => [
		`«${field}» está vacía, pero otro idioma tiene el texto.`,
		'Escríbalo en todos los idiomas o en ninguno.'
	],
	'not-an-id': ({ found }) => [
		`«${found}» no es un identificador.`,
		'Use minúsculas sin acento, cifras y guiones, como «missing-persons».'
	],
	'not-a-number': ({ found }) => [
		`«${found}» no es un número.`,
		'Escriba solo cifras, punto decimal, sin separador de miles ni unidad: 80000000.'
	],
	'not-a-period': ({ found }) => [
		`«${found}» no es un periodo.`,
		'Escriba 2019, 2020-07-13, 2006/2019, 197X, 2004~ (hacia), 2004? (dudoso) o 2006/..'
	],
	'not-a-date': ({ found }) => [
		`«${found}» no es una fecha.`,
		'Escriba año-mes-día: 2020-07-13 (o 2020-07, o 2020).'
	],
	'not-a-day': ({ found }) => [
		`«${found}» no es una fecha completa.`,
		'Escriba año-mes-día: 2026-11-22.'
	],
	'not-a-url': ({ found }) => [
		`«${found}» no es una dirección.`,
		'Escriba la dirección completa, desde http:// o https://, sin espacios.'
	],
	'url-not-secure': ({ found }) => [
		`«${found}» no se lee por una conexión segura.`,
		'Escriba la dirección con https://; un archivo que no la tiene no se nombra.'
	],
	'url-private': ({ found }) => [
		`La dirección lleva a «${found}»: una cuenta o una máquina a la que nadie más llega.`,
		'Escriba la dirección pública.'
	],
	'url-tracking': ({ found }) => [
		`La dirección lleva «${found}», con lo que se sigue a quien la abre.`,
		'Borre el parámetro; sin él la página es la misma.'
	],
	'not-a-language': ({ found }) => [
		`«${found}» no es un código de idioma.`,
		'Escriba dos minúsculas, ISO 639-1: en, es.'
	],
	'not-a-flag': ({ found }) => [`«${found}» no es yes ni no.`, 'Escriba yes, no o nada.'],
	'unknown-code': ({ found, expected }) => [
		`«${found}» no está en la lista; se esperaba uno de: ${expected}.`,
		'Corríjalo o agregue una línea a codes.csv.'
	],
	'unknown-id': ({ found, expected }) => [
		`No hay «${found}» en ${expected}.`,
		'Corrija el identificador o agregue la fila que nombra.'
	],
	'id-renamed': ({ found, expected }) => [
		`«${expected}» se menciona ${found} veces y no está aquí; esta fila nadie la menciona.`,
		`Vuelva a escribir «${expected}»: un identificador no cambia. O escriba el nuevo donde esté el anterior.`
	],
	'unknown-column': ({ found, expected }) => [
		`«${found}» no es una columna de lo corregido; se esperaba una de: ${expected}.`,
		'Escriba el nombre como está en el encabezado.'
	],
	'duplicate-key': ({ found, expected }) => [
		`«${found}» aparece dos veces; la primera, en la línea ${expected}.`,
		'Borre una de las filas o déle su propio identificador.'
	]
};
