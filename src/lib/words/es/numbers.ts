import type { NumberWords } from '../en/numbers.ts';

/** How numbers are written out in Spanish: looked for in what a source prints. */
export const numbers: NumberWords = {
	scales: {
		docena: 12,
		docenas: 12,
		decena: 10,
		decenas: 10,
		mil: 1e3,
		miles: 1e3,
		millón: 1e6,
		millon: 1e6,
		millones: 1e6,
		mdp: 1e6,
		mdd: 1e6,
		mmdp: 1e9,
		mmdd: 1e9,
		billón: 1e12,
		billon: 1e12,
		billones: 1e12
	},
	small: Object.fromEntries(
		'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
			.split(' ')
			.map((word, index): [string, number] => [word, index])
			.concat(
				'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
					.split(' ')
					.map((word, index) => [word, (index + 3) * 10]),
				'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
					.split(' ')
					.map((word, index) => [word, (index + 1) * 100]),
				[
					['un', 1],
					['una', 1],
					['ciento', 100]
				]
			)
	),
	outOf: /^\s+de(?:\s+cada)?\s+$/iu,
	range: /^\s*(?:[-–—/]|a|y|o|u)\s*$/iu,
	joint: /^(?:\s|\s+y\s+)$/iu
};
