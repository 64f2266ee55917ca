import type { Language } from '../../model/language.ts';

/** Words of a figure that travels alone. */
export interface FrameWords {
	readonly before: string;
	readonly more: (address: string) => string;
	readonly sources: (names: readonly string[]) => string;
	readonly edition: (name: string, date: string) => string;
	/** Above the name of a deal, and what is said where its versions differ. */
	readonly transfer: string;
	readonly contested: string;
	readonly supplier: (names: readonly string[]) => string;
	/** At the cut in a line where the method changed. */
	readonly newMethod: string;
}

export const frameWords: Readonly<Record<Language, FrameWords>> = {
	en: {
		before: 'Before quoting:',
		more: (address) => `The rest of what to know stands at ${address}`,
		sources: (names) => `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}`,
		edition: (name, date) => `${name}, edition of ${date}`,
		transfer: 'Arms and security transfers',
		contested: 'Contested: someone denies it or gives a different version.',
		supplier: (names) => `from ${names.join(', ')}`,
		newMethod: 'new method'
	},
	es: {
		before: 'Antes de citar:',
		more: (address) => `Lo demás que hay que saber está en ${address}`,
		sources: (names) => `${names.length === 1 ? 'Fuente' : 'Fuentes'}: ${names.join('; ')}`,
		edition: (name, date) => `${name}, edición del ${date}`,
		transfer: 'Transferencias de armas y de seguridad',
		contested: 'En disputa: alguien lo niega o da otra versión.',
		supplier: (names) => `de ${names.join(', ')}`,
		newMethod: 'método nuevo'
	}
};
