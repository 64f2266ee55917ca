import type * as en from '../../en/problems/value.ts';
import type { Translation } from '../../wording.ts';

/** Problems of values and of the series they belong to. */
export const value: Translation<typeof en.value> = {
	'low-above-value': ({ found, expected }) => [
		`El extremo inferior ${found} es mayor que ${expected}.`,
		'Intercambie o corrija los números.'
	],
	'high-below-value': ({ found, expected }) => [
		`El extremo superior ${found} es menor que ${expected}.`,
		'Intercambie o corrija los números.'
	],
	'as-printed-differs': ({ found, expected }) => [
		`${found} no es lo que publica la fuente: «${expected}».`,
		'Compare con la fuente y corrija el número o as_printed: solo dígitos, 98 para 98 %, 80000000 para 80 millones.'
	],
	'range-shape': () => [
		'Un rango deja vacío value y llena low y high.',
		'Pase los números a low y high o elija otro qualifier.'
	],
	'value-missing': () => [
		'No hay número y status no dice por qué.',
		'Llene value o ponga status en O (falta), M, Q o L.'
	],
	'value-with-missing': ({ found }) => [
		`El status ${found} dice que no hay número, pero hay uno.`,
		'Vacíe value, low y high o corrija status.'
	],
	'negative-count': ({ found }) => [
		`${found} es menor que cero.`,
		'Los conteos, las proporciones y los volúmenes son cero o más.'
	],
	'share-above-hundred': ({ found }) => [
		`${found} por ciento es más que el total.`,
		'Escriba 98 para 98 %.'
	],
	'year-implausible': ({ found, expected }) => [
		`El periodo ${found} está fuera de ${expected}.`,
		'Corrija el año.'
	],
	'date-ahead': ({ found, expected }) => [
		`${found} es posterior a la edición, que lleva la fecha ${expected}.`,
		'Corrija la fecha o actualice la de edition.json.'
	],
	'series-without-file': ({ found }) => [
		`La serie «${found}» no tiene archivo en observations/.`,
		'Agregue el archivo con sus filas o borre la serie.'
	],
	'series-name': ({ found, expected }) => [
		`El id de serie «${found}» no empieza con su indicador «${expected}-».`,
		'Nómbrela <indicador>-<productor>.'
	],
	'breakdown-shape': ({ expected }) => [
		expected === 'empty'
			? 'Esta serie no tiene desglose, pero hay un valor.'
			: 'Esta serie tiene desglose, pero la celda está vacía.',
		expected === 'empty'
			? 'Vacíe la celda o nombre la dimensión en series.csv.'
			: 'Llénela; el total es _T.'
	]
};
