import { words, type Wordings } from './wording.ts';

/** Problems of editions, of what is published, and of its corrections. */
export const ledgerWording = {
	'frozen-changed': words(
		({ found }) => [
			`A file of the frozen edition of ${found} is not what it was, or is gone.`,
			'Take it back from version control: what was frozen is never changed.'
		],
		({ found }) => [
			`Un archivo de la edición congelada del ${found} no es el que era, o ya no está.`,
			'Recupérelo del control de versiones: lo que se congeló no se cambia nunca.'
		]
	),
	'edition-frozen': words(
		({ found, expected }) => [
			`The edition of ${found} is frozen in ${expected}, and these data are not the ones it holds.`,
			'Give edition.json the date of the next edition. Only where nobody has seen the frozen one yet, delete its folder and publish again.'
		],
		({ found, expected }) => [
			`La edición del ${found} está congelada en ${expected} y estos datos no son los que contiene.`,
			'Ponga en edition.json la fecha de la edición siguiente. Solo si nadie ha visto todavía la congelada, borre su carpeta y vuelva a publicar.'
		]
	),
	'edition-back': words(
		({ found, expected }) => [
			`The edition is dated ${found}, but a later one, ${expected}, is frozen.`,
			'Give edition.json a later date.'
		],
		({ found, expected }) => [
			`La edición lleva la fecha ${found}, pero ya hay una posterior congelada, la del ${expected}.`,
			'Ponga en edition.json una fecha posterior.'
		]
	),
	'edition-published': words(
		({ found, expected }) => [
			`${found} rows are not in the ledger, but the edition of ${expected} is published.`,
			'If they are new, move the date in edition.json on; if not, published.csv was cut: put it back.'
		],
		({ found, expected }) => [
			`${found} filas no están en el registro de lo publicado, pero la edición del ${expected} ya se publicó.`,
			'Si son nuevas, actualice la fecha en edition.json; si no, published.csv está cortado: repóngalo.'
		]
	),
	'published-changed': words(
		({ found, expected }) => [
			`"${found}" is published, and its figure is not the published one.`,
			`Put it back, or add this line to corrections.csv, with the reason in both languages (an id of your own; what stands in capitals is yours to fill in): ${expected}`
		],
		({ found, expected }) => [
			`«${found}» ya se publicó y su dato no es el publicado.`,
			`Déjelo como estaba o agregue esta línea a corrections.csv, con el motivo en los dos idiomas (el id es libre; lo que está en mayúsculas debe llenarlo usted): ${expected}`
		]
	),
	'published-gone': words(
		({ found, expected }) => [
			`"${found}" is published, and its row is gone.`,
			`Put it back (the file may have been cut off), or add this line to corrections.csv, with the reason in both languages and, in replaced_by, the id that takes its place, if any: ${expected}`
		],
		({ found, expected }) => [
			`«${found}» ya se publicó y su fila desapareció.`,
			`Vuelva a ponerla (el archivo puede estar cortado) o agregue esta línea a corrections.csv, con el motivo en los dos idiomas y, en replaced_by, el id que la reemplaza, si lo hay: ${expected}`
		]
	),
	'withdrawn-present': words(
		({ found, expected }) => [
			`"${found}" is here, but the correction "${expected}" withdraws it.`,
			'Delete the row; an id is never used again. A row that is only changed needs a correction for each column, not a withdrawal.'
		],
		({ found, expected }) => [
			`«${found}» está aquí, pero la corrección «${expected}» la retira.`,
			'Borre la fila; un id nunca se reutiliza. Una fila que solo cambia necesita una corrección por columna, no un retiro.'
		]
	),
	'correction-now': words(
		({ found, expected }) => [
			`The correction says that "${found}" stands there now, but it is "${expected}".`,
			'Write in "now" what stands in the row, or after this correction.'
		],
		({ found, expected }) => [
			`La corrección dice que ahora está «${found}», pero está «${expected}».`,
			'Escriba en «now» lo que dice la fila, o lo que había tras esta corrección.'
		]
	),
	'correction-was': words(
		({ found, expected }) => [
			`"${found}" was not published there: it was "${expected}".`,
			'Write in "was" what was published.'
		],
		({ found, expected }) => [
			`Ahí no se publicó «${found}», sino «${expected}».`,
			'Escriba en «was» lo que se publicó.'
		]
	),
	'correction-short': words(
		({ found, expected }) => [
			`With its corrections taken back, "${found}" is still not what was published.`,
			`A "was" is not as published, or another column changed too: each needs a line of its own in corrections.csv. Compare with the edition of ${expected}.`
		],
		({ found, expected }) => [
			`Aun quitando sus correcciones, «${found}» no es lo que se publicó.`,
			`Algún «was» no es lo publicado o cambió otra columna: cada una necesita su propia línea en corrections.csv. Compare con la edición del ${expected}.`
		]
	),
	'correction-early': words(
		({ found, expected }) => [
			`The correction is dated ${found}, but what it corrects was published on ${expected}.`,
			'Give it the date of the edition that brings the correction, a later one.'
		],
		({ found, expected }) => [
			`La corrección lleva la fecha ${found}, pero lo que corrige se publicó el ${expected}.`,
			'Ponga la fecha de la edición que trae la corrección, que es posterior.'
		]
	),
	'correction-after-edition': words(
		({ found, expected }) => [
			`The correction is dated ${found}, after the edition (${expected}).`,
			'Move the date in edition.json on before the edition is published.'
		],
		({ found, expected }) => [
			`La corrección lleva la fecha ${found}, posterior a la edición (${expected}).`,
			'Actualice la fecha en edition.json antes de publicar la edición.'
		]
	),
	'correction-changed': words(
		({ found }) => [
			`"${found}" is published and was changed or deleted.`,
			'Put it back as it was; a correction that was wrong is followed by another one.'
		],
		({ found }) => [
			`«${found}» ya se publicó y se cambió o se borró.`,
			'Déjela como estaba; a una corrección equivocada le sigue otra.'
		]
	)
} as const satisfies Wordings;
