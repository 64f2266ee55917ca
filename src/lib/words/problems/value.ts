import { words, type Wordings } from './wording.ts';

/** Problems of values and of the series they belong to. */
export const valueWording = {
	'low-above-value': words(
		({ found, expected }) => [
			`The lower end ${found} is above ${expected}.`,
			'Swap or correct the numbers.'
		],
		({ found, expected }) => [
			`El extremo inferior ${found} es mayor que ${expected}.`,
			'Intercambie o corrija los números.'
		]
	),
	'high-below-value': words(
		({ found, expected }) => [
			`The upper end ${found} is below ${expected}.`,
			'Swap or correct the numbers.'
		],
		({ found, expected }) => [
			`El extremo superior ${found} es menor que ${expected}.`,
			'Intercambie o corrija los números.'
		]
	),
	'range-shape': words(
		() => [
			'A range has an empty value, and low and high filled.',
			'Move the numbers to low and high, or choose another qualifier.'
		],
		() => [
			'Un rango deja vacío value y llena low y high.',
			'Pase los números a low y high o elija otro qualifier.'
		]
	),
	'value-missing': words(
		() => [
			'There is no number, and the status does not say why.',
			'Fill value, or set status to O (missing), M, Q or L.'
		],
		() => [
			'No hay número y status no dice por qué.',
			'Llene value o ponga status en O (falta), M, Q o L.'
		]
	),
	'value-with-missing': words(
		({ found }) => [
			`The status ${found} says that there is no number, but one is given.`,
			'Empty value, low and high, or correct the status.'
		],
		({ found }) => [
			`El status ${found} dice que no hay número, pero hay uno.`,
			'Vacíe value, low y high o corrija status.'
		]
	),
	'negative-count': words(
		({ found }) => [`${found} is below zero.`, 'Counts, shares and volumes are zero or more.'],
		({ found }) => [
			`${found} es menor que cero.`,
			'Los conteos, las proporciones y los volúmenes son cero o más.'
		]
	),
	'share-above-hundred': words(
		({ found }) => [`${found} per cent is more than the whole.`, 'Write 98 for 98 %.'],
		({ found }) => [`${found} por ciento es más que el total.`, 'Escriba 98 para 98 %.']
	),
	'year-implausible': words(
		({ found, expected }) => [`The period ${found} lies outside ${expected}.`, 'Correct the year.'],
		({ found, expected }) => [`El periodo ${found} está fuera de ${expected}.`, 'Corrija el año.']
	),
	'series-without-file': words(
		({ found }) => [
			`The series "${found}" has no file in observations/.`,
			'Add the file with its rows, or delete the series.'
		],
		({ found }) => [
			`La serie «${found}» no tiene archivo en observations/.`,
			'Agregue el archivo con sus filas o borre la serie.'
		]
	),
	'series-name': words(
		({ found, expected }) => [
			`The series id "${found}" does not begin with its indicator "${expected}-".`,
			'Name it <indicator>-<producer>.'
		],
		({ found, expected }) => [
			`El id de serie «${found}» no empieza con su indicador «${expected}-».`,
			'Nómbrela <indicador>-<productor>.'
		]
	),
	'breakdown-shape': words(
		({ expected }) => [
			expected === 'empty'
				? 'This series has no breakdown, but a value is given.'
				: 'This series has a breakdown, but the cell is empty.',
			expected === 'empty'
				? 'Empty the cell, or name the dimension in series.csv.'
				: 'Fill it; the total is _T.'
		],
		({ expected }) => [
			expected === 'empty'
				? 'Esta serie no tiene desglose, pero hay un valor.'
				: 'Esta serie tiene desglose, pero la celda está vacía.',
			expected === 'empty'
				? 'Vacíe la celda o nombre la dimensión en series.csv.'
				: 'Llénela; el total es _T.'
		]
	)
} as const satisfies Wordings;
