import type * as en from '../../en/problems/subject.ts';
import type { Translation } from '../../wording.ts';

/** Breaches of the rules of the subject: see docs/rules.md. */
export const subject: Translation<typeof en.subject> = {
	'placeholder-broken': ({ found }) => [
		`El marcador {${found}} no lleva a ninguna cifra.`,
		'Escriba {obs:id}, {sum:serie.area:2006/2019}, {diff:id,id} o {transfer:id} con identificadores que existan.'
	],
	'bare-figure': ({ found }) => [
		`La cifra ${found} está escrita en el texto.`,
		'Tómela de los datos: {obs:id}, {sum:serie.area:2006/2019} o {diff:id,id}.'
	],
	'as-printed-long': ({ found }) => [
		`La cita tiene ${found} palabras; ocho cuando mucho.`,
		'Deje el número y las palabras que lo acompañan.'
	],
	'doubt-long': ({ found, expected }) => [
		`La duda tiene ${found} caracteres con sus cifras puestas; ${expected} como máximo.`,
		'Diga lo primero que hay que saber; lo demás va en la advertencia.'
	],
	'shown-unknown': ({ found, expected }) => [
		`«${found}» no es un lugar de la imagen principal; se esperaba ${expected}.`,
		'Escriba 1, 2 o 3 para una fila de la imagen principal, «span» para un total bajo las importaciones de armas, o deje la celda vacía.'
	],
	'shown-apart': ({ found, expected }) => [
		`«${found}» quedaría en una misma fila con «${expected}», pero tiene otra unidad.`,
		'Dos unidades nunca comparten panel: deje vacío «shown» en una de las dos.'
	],
	'shown-twice': ({ found, expected }) => [
		`«${found}» tiene el lugar de «${expected}» en la fila de su indicador.`,
		'Dé a cada serie de un indicador un lugar propio: 1, 2 o 3.'
	],
	'caveat-repeated': ({ expected }) => [
		`La advertencia es igual a la de ${expected}.`,
		'Diga lo que solo vale para este caso.'
	],
	'same-as-self': ({ found }) => [
		`La fila apunta a sí misma o a una que tampoco se cuenta: «${found}».`,
		'Apunte a la fila que sí se cuenta.'
	],
	'part-of-self': ({ found }) => [
		`«${found}» queda, a través de sus áreas superiores, dentro de sí misma.`,
		'Indique el área de la que forma parte o deje parent vacío.'
	],
	'same-thing-twice': ({ found, expected }) => [
		`«${found}» ya está: ${expected}.`,
		'Borre una de las dos filas o diga qué las distingue.'
	],
	'same-address-twice': ({ found, expected }) => [
		`La dirección ${found} ya está: ${expected}.`,
		'Borre una de las fuentes y haga que sus filas remitan a la otra; dos ediciones con una misma dirección difieren en issued.'
	],
	'same-span-twice': ({ found, expected }) => [
		`«${found}» es el mismo lapso que ${expected}, para la misma área.`,
		'Deje una sola fila: cada cifra tiene una sola dirección.'
	],
	'same-transfer-twice': ({ found, expected }) => [
		`«${found}» dice lo mismo que ${expected}: se contaría dos veces.`,
		'Ponga en same_as la fila que se cuenta o indique en overlaps que son dos; si no, borre una.'
	],
	'trend-word': ({ found, expected }) => [
		`«${found}» habla de una tasa o una tendencia, pero la serie es ${expected}.`,
		'Diga qué se contó y cuándo; lo reportado o registrado cambia también con el reporte y la búsqueda.'
	],
	'sum-of-measure': ({ found, expected }) => [
		`{${found}} suma valores de la medida «${expected}».`,
		'Solo pueden sumarse conteos, montos y volúmenes de años sueltos.'
	],
	'diff-of-units': ({ found, expected }) => [
		`{${found}} resta valores de dos unidades: ${expected}.`,
		'Compare valores de una misma unidad.'
	],
	'tiv-with-currency': ({ found }) => [
		`El TIV aparece junto a dinero: «${found}».`,
		'El TIV es un volumen: quite la moneda o dé el precio en una fila aparte.'
	],
	'jump-without-note': ({ found, expected }) => [
		`${found} sigue a ${expected}: más del doble o menos de la mitad, sin nota.`,
		'Revise el número; si es correcto, diga en la nota qué se sabe del salto.'
	],
	'source-unused': ({ found }) => [
		`Ninguna fila se apoya en la fuente «${found}».`,
		'Úsela, explique en su nota por qué aparece o bórrela.'
	]
};
