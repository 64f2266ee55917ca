import { depositFiles as filesOf } from '../../citation/deposit.ts';
import { check } from '../check/check.ts';

/** `CITATION.cff` and `.zenodo.json` of a data folder; none where the data has errors. */
export function depositFiles(folder: string): { readonly path: string; readonly text: string }[] {
	const { dataset } = check(folder);
	return dataset ? filesOf(dataset) : [];
}
