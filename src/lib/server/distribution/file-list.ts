import type { Distribution, Holds } from './distribution.ts';

/** Every file of an edition that can be taken along: what is in it is served, what is served is in it. */
export class FileList {
	readonly #byPath: ReadonlyMap<string, Distribution>;

	constructor(files: readonly Distribution[]) {
		this.#byPath = new Map(files.map((each) => [each.path, each]));
	}

	get all(): Distribution[] {
		return [...this.#byPath.values()];
	}

	/** The file at an address; `undefined` where there is none. */
	at(path: string): Distribution | undefined {
		return this.#byPath.get(path);
	}

	/** The files of one thing. */
	of({ kind, id }: Holds): Distribution[] {
		return this.all.filter(({ holds }) => holds.kind === kind && holds.id === id);
	}

	/** The files of the edition as one data set: of the whole, and of all observations. */
	get ofEdition(): Distribution[] {
		return [
			...this.of({ kind: 'whole', id: '' }),
			...this.of({ kind: 'table', id: 'observations' })
		];
	}
}
