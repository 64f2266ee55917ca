import type * as en from '../../en/problems/ledger.ts';
import type { Translation } from '../../wording.ts';

/** Problems of editions, of what is published, and of its corrections. */
export const ledger: Translation<typeof en.ledger> = {
	'frozen-changed': ({ found }) => [
		`Un archivo de la edición congelada del ${found} no es el que era, o ya no está.`,
		'Recupérelo del control de versiones: lo que se congeló no se cambia nunca.'
	],
	'edition-frozen': ({ found, expected }) => [
		`La edición del ${found} está congelada en ${expected} y estos datos no son los que contiene.`,
		'Ponga en edition.json la fecha de la edición siguiente. Solo si nadie ha visto todavía la congelada, borre su carpeta y vuelva a publicar.'
	],
	'edition-back': ({ found, expected }) => [
		`La edición lleva la fecha ${found}, pero ya hay una posterior congelada, la del ${expected}.`,
		'Ponga en edition.json una fecha posterior.'
	],
	'edition-published': ({ found, expected }) => [
		`${found} filas no están en el registro de lo publicado, pero la edición del ${expected} ya se publicó.`,
		'Si son nuevas, actualice la fecha en edition.json; si no, published.csv está cortado: repóngalo.'
	],
	'published-changed': ({ found, expected }) => [
		`«${found}» ya se publicó y su dato no es el publicado.`,
		`Déjelo como estaba o agregue esta línea a corrections.csv, con el motivo en los dos idiomas (el id es libre; lo que está en mayúsculas debe llenarlo usted): ${expected}`
	],
	'published-gone': ({ found, expected }) => [
		`«${found}» ya se publicó y su fila desapareció.`,
		`Vuelva a ponerla (el archivo puede estar cortado) o agregue esta línea a corrections.csv, con el motivo en los dos idiomas y, en replaced_by, el id que la reemplaza, si lo hay: ${expected}`
	],
	'ledger-short': ({ found, expected }) => [
		`${found} filas de la edición congelada del ${expected} no están en published.csv.`,
		'Recupere published.csv del control de versiones: lo publicado se queda ahí, retirado o no.'
	],
	'ledger-changed': ({ found }) => [
		`El hash de «${found}» no es el de la fila que se publicó y congeló.`,
		'Recupere published.csv del control de versiones; solo lo escribe la publicación.'
	],
	'foundation-changed': ({ found, expected }) => [
		`Aquello en que se apoya «${found}», ya publicado, no es lo que era.`,
		`Déjelo como estaba o agregue esta línea a corrections.csv, con el motivo en los dos idiomas (el id es libre; una línea con el id de la fuente o de la serie vale para el lugar donde se leyeron todas sus filas): ${expected}`
	],
	'withdrawn-present': ({ found, expected }) => [
		`«${found}» está aquí, pero la corrección «${expected}» la retira.`,
		'Borre la fila; un id nunca se reutiliza. Una fila que solo cambia necesita una corrección por columna, no un retiro.'
	],
	'correction-now': ({ found, expected }) => [
		`La corrección dice que ahora está «${found}», pero está «${expected}».`,
		'Escriba en «now» lo que dice la fila, o lo que había tras esta corrección.'
	],
	'correction-was': ({ found, expected }) => [
		`Ahí no se publicó «${found}», sino «${expected}».`,
		'Escriba en «was» lo que se publicó.'
	],
	'correction-short': ({ found, expected }) => [
		`Aun quitando sus correcciones, «${found}» no es lo que se publicó.`,
		`Algún «was» no es lo publicado o cambió otra columna: cada una necesita su propia línea en corrections.csv. Compare con la edición del ${expected}.`
	],
	'correction-early': ({ found, expected }) => [
		`La corrección lleva la fecha ${found}, pero lo que corrige se publicó el ${expected}.`,
		'Ponga la fecha de la edición que trae la corrección, que es posterior.'
	],
	'correction-after-edition': ({ found, expected }) => [
		`La corrección lleva la fecha ${found}, posterior a la edición (${expected}).`,
		'Actualice la fecha en edition.json antes de publicar la edición.'
	],
	'correction-changed': ({ found }) => [
		`«${found}» ya se publicó y se cambió o se borró.`,
		'Déjela como estaba; a una corrección equivocada le sigue otra.'
	]
};
