import type { Dataset } from '../../src/lib/model/dataset.ts';
import type { Language } from '../../src/lib/model/language.ts';
import type { Observation } from '../../src/lib/model/observation.ts';
import { inDigits } from './figure.ts';

// The formulas of `data-derived`, worked out from the rows and not by the site's own code.

const add = (rows: readonly Observation[]): number =>
	rows.reduce((sum, { value }) => sum + (value ?? NaN), 0);

function yearsOf(data: Dataset, formula: string): readonly Observation[] | undefined {
	const [, series, area, from, to] =
		/^sum:([a-z0-9-]+)\.([a-z0-9-]+):(\d+)\/(\d+)$/.exec(formula) ?? [];
	if (!series) return undefined;
	return data.tables.observations.filter((row) => {
		const [year] = row.id.slice(`${series}.${area}.`.length).split('.');
		const inside = /^\d{4}[~?%]?$/.test(year!) && +year!.slice(0, 4) >= +from!;
		const total = row.breakdown === undefined || row.breakdown === '_T';
		return row.id.startsWith(`${series}.${area}.`) && inside && +year!.slice(0, 4) <= +to! && total;
	});
}

/** All states, or none: a sum with one missing would be no sum of the states. */
function statesOf(data: Dataset, formula: string): readonly Observation[] | undefined {
	const [, series, period] = /^states:([a-z0-9-]+)\.(.+)$/.exec(formula) ?? [];
	if (!series) return undefined;
	const ids = data.tables.areas
		.filter(({ parent }) => parent === data.edition.country)
		.map(({ id }) => `${series}.${id.toLowerCase()}.${period}`);
	return ids.map((id) => data.observation(id));
}

function valueOf(data: Dataset, term: string): number | undefined {
	const rows = yearsOf(data, term) ?? statesOf(data, term);
	if (rows) return add(rows);
	return data.has('observation', term) ? data.observation(term).value : undefined;
}

/** The share of some suppliers in all that is told apart by supplier, in whole per cent. */
function shareOf(data: Dataset, formula: string): string | undefined {
	const [, series, area, from, to, codes] =
		/^share:([a-z0-9-]+)\.([a-z0-9-]+):(\d+)\/(\d+)\.([a-z+]+)$/.exec(formula) ?? [];
	if (!series) return undefined;
	const told = data.tables.observations.filter((row) => {
		const [year, code] = row.id.slice(`${series}.${area}.`.length).split('.');
		const inside = +year!.slice(0, 4) >= +from! && +year!.slice(0, 4) <= +to!;
		return row.id.startsWith(`${series}.${area}.`) && inside && code !== '_t';
	});
	const wanted = new Set(codes!.split('+'));
	const own = told.filter(({ id }) => wanted.has(id.slice(id.lastIndexOf('.') + 1)));
	return `${Math.round((100 * add(own)) / add(told))} %`;
}

/** The number of all entries of a deal that stand for themselves. */
function dealOf(data: Dataset, formula: string, language: Language): string | undefined {
	const [, deal] = /^deal:(.+)$/.exec(formula) ?? [];
	const own = data.tables.transfers.filter(
		(row) => row.deal === deal && !row.same_as && !row.part_of
	);
	return (
		deal &&
		inDigits(
			own.reduce((sum, { quantity }) => sum + (quantity ?? NaN), 0),
			language
		)
	);
}

/** What a page must show for a formula; `undefined` where it is none. */
export function derivedFigure(
	data: Dataset,
	formula: string,
	language: Language
): string | undefined {
	const made = shareOf(data, formula) ?? dealOf(data, formula, language);
	if (made) return made;
	const [, a, b] = /^diff:(.+),(.+)$/.exec(formula) ?? [];
	const value = a && b ? valueOf(data, a)! - valueOf(data, b)! : valueOf(data, formula);
	if (value === undefined || Number.isNaN(value)) return undefined;
	const qualifiers = new Set(statesOf(data, formula)?.map(({ qualifier }) => qualifier));
	const [word] = data
		.codes('qualifier')
		.filter(({ id }) => id !== 'exact' && qualifiers.has(id))
		.map(({ name }) => `${name[language]} `);
	return `${word ?? ''}${inDigits(value, language)}`;
}
