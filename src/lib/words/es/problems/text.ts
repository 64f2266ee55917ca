import type * as en from '../../en/problems/text.ts';
import type { Translation } from '../../wording.ts';

/** Problems of texts that look right and are not: signs, letters, braces, names. */
export const text: Translation<typeof en.text> = {
	'decoded-twice': ({ found }) => [
		`«${found}» se guardó con una codificación y se leyó con otra.`,
		'Busque la palabra en la fuente y escríbala de nuevo; si abre el archivo como UTF-8, lo demás también sale bien.'
	],
	'letter-lost': ({ found }) => [
		`Una letra de «${found}» se perdió entre dos codificaciones.`,
		'Busque la palabra en la fuente y escríbala de nuevo.'
	],
	'control-character': ({ found }) => [
		`Hay un carácter invisible aquí: ${found}.`,
		'Bórrelo y vuelva a escribir el texto que lo rodea.'
	],
	'private-character': ({ found }) => [
		`El carácter ${found} solo significa algo en una tipografía; quien lee ve un cuadro vacío.`,
		'Busque en la fuente qué dice y escríbalo.'
	],
	decomposed: ({ found }) => [
		`El acento de «${found}» es un carácter aparte: ninguna búsqueda encuentra la palabra.`,
		'Escriba la letra con su acento como una sola.'
	],
	'presentation-form': ({ found }) => [
		`«${found}» solo se parece a las letras del teclado: ninguna búsqueda encuentra la palabra.`,
		'Vuelva a escribir la palabra.'
	],
	'mixed-scripts': ({ found }) => [
		`«${found}» tiene letras de dos alfabetos que se parecen.`,
		'Vuelva a escribir la palabra en un solo alfabeto.'
	],
	'line-break': () => [
		'Hay un salto de línea en un texto de una sola línea.',
		'Ponga un espacio en su lugar.'
	],
	tab: () => ['Hay un tabulador en este texto.', 'Ponga un espacio en su lugar.'],
	'brace-stray': ({ found }) => [
		`La llave ${found} no es de ningún marcador.`,
		'Escriba {obs:id}, {sum:serie.área:2006/2019}, {diff:id,id} o {transfer:id}, con una llave en cada extremo.'
	],
	'brace-in-text': ({ found }) => [
		`Hay una llave ${found} en un texto donde no se pone ninguna cifra.`,
		'Escriba (paréntesis) o las palabras solas.'
	],
	'author-empty': ({ found }) => [
		`Falta un nombre junto a este «${found}».`,
		'Bórrelo o escriba el nombre.'
	],
	'author-kind': ({ found }) => [
		`«${found}» puede ser una persona o una institución.`,
		'Escriba «Apellido, Nombre» si es una persona («Nombre,» si tiene uno solo), y la institución entre llaves: {…}.'
	],
	'author-parts': ({ found }) => [
		`«${found}» no es una sola persona como «Apellido, Nombre».`,
		'Una coma en cada nombre, punto y coma entre dos; «; and others» por los demás; la institución, entre llaves: {…}.'
	],
	'author-brace': ({ found }) => [
		`Las llaves de «${found}» no encierran un nombre completo.`,
		'Escriba {La Institución}, sin nada antes ni después de las llaves, y punto y coma entre dos nombres.'
	],
	'author-others': ({ found }) => [
		`«${found}» no está después de todos los nombres.`,
		'Póngalo al final, después de punto y coma.'
	]
};
