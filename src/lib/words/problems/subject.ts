import { words, type Wordings } from './wording.ts';

/** Breaches of the rules of the subject: see docs/rules.md. */
export const subjectWording = {
	'placeholder-broken': words(
		({ found }) => [
			`The placeholder {${found}} leads to no figure.`,
			'Write {obs:id}, {sum:series.area:2006/2019}, {diff:id,id} or {transfer:id} with ids that exist.'
		],
		({ found }) => [
			`El marcador {${found}} no lleva a ninguna cifra.`,
			'Escriba {obs:id}, {sum:serie.area:2006/2019}, {diff:id,id} o {transfer:id} con identificadores que existan.'
		]
	),
	'bare-figure': words(
		({ found }) => [
			`The figure ${found} is typed into the text.`,
			'Take it from the data: {obs:id}, {sum:series.area:2006/2019} or {diff:id,id}.'
		],
		({ found }) => [
			`La cifra ${found} está escrita en el texto.`,
			'Tómela de los datos: {obs:id}, {sum:serie.area:2006/2019} o {diff:id,id}.'
		]
	),
	'as-printed-long': words(
		({ found }) => [
			`The quotation has ${found} words; at most eight.`,
			'Keep the number and the words next to it.'
		],
		({ found }) => [
			`La cita tiene ${found} palabras; ocho cuando mucho.`,
			'Deje el número y las palabras que lo acompañan.'
		]
	),
	'caveat-repeated': words(
		({ expected }) => [
			`The caveat is the same as in ${expected}.`,
			'Say what is true of this item alone.'
		],
		({ expected }) => [
			`La advertencia es igual a la de ${expected}.`,
			'Diga lo que solo vale para este caso.'
		]
	),
	'same-as-self': words(
		({ found }) => [
			`The row points to itself or to a row that is itself not counted: "${found}".`,
			'Point to the row that is counted.'
		],
		({ found }) => [
			`La fila apunta a sí misma o a una que tampoco se cuenta: «${found}».`,
			'Apunte a la fila que sí se cuenta.'
		]
	),
	'trend-word': words(
		({ found, expected }) => [
			`"${found}" speaks of a rate or a trend, but the series is a ${expected}.`,
			'Say what was counted and when; what is reported or registered changes with reporting and searching too.'
		],
		({ found, expected }) => [
			`«${found}» habla de una tasa o una tendencia, pero la serie es ${expected}.`,
			'Diga qué se contó y cuándo; lo reportado o registrado cambia también con el reporte y la búsqueda.'
		]
	),
	'sum-of-measure': words(
		({ found, expected }) => [
			`{${found}} adds values of the measure "${expected}".`,
			'Only counts, amounts and volumes of single years can be added.'
		],
		({ found, expected }) => [
			`{${found}} suma valores de la medida «${expected}».`,
			'Solo pueden sumarse conteos, montos y volúmenes de años sueltos.'
		]
	),
	'diff-of-units': words(
		({ found, expected }) => [
			`{${found}} subtracts values of two units: ${expected}.`,
			'Compare values of one unit.'
		],
		({ found, expected }) => [
			`{${found}} resta valores de dos unidades: ${expected}.`,
			'Compare valores de una misma unidad.'
		]
	),
	'tiv-with-currency': words(
		({ found }) => [
			`TIV stands with money: "${found}".`,
			'TIV is a volume: leave the currency out, or give the price in a row of its own.'
		],
		({ found }) => [
			`El TIV aparece junto a dinero: «${found}».`,
			'El TIV es un volumen: quite la moneda o dé el precio en una fila aparte.'
		]
	),
	'jump-without-note': words(
		({ found, expected }) => [
			`${found} follows ${expected}: more than twice or less than half, without a note.`,
			'Check the digit; if it is right, say in the note what is known of the jump.'
		],
		({ found, expected }) => [
			`${found} sigue a ${expected}: más del doble o menos de la mitad, sin nota.`,
			'Revise el número; si es correcto, diga en la nota qué se sabe del salto.'
		]
	),
	'source-unused': words(
		({ found }) => [
			`No row rests on the source "${found}".`,
			'Use it, say in its note why it is listed, or delete it.'
		],
		({ found }) => [
			`Ninguna fila se apoya en la fuente «${found}».`,
			'Úsela, explique en su nota por qué aparece o bórrela.'
		]
	)
} as const satisfies Wordings;
