import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { editionDay } from './readme.ts';
import type { Table } from '../distribution/table.ts';
import { words } from '../../words/files.ts';

const rule = (text: string, sign: string): string => `${text}\n${sign.repeat([...text].length)}`;

function aligned(pairs: readonly (readonly [string, string])[]): string {
	const width = Math.max(...pairs.map(([name]) => name.length));
	return pairs.map(([name, meaning]) => `${name.padEnd(width)}  ${meaning}`).join('\n');
}

/** A list of codes as the codebook has it. */
export interface CodeList {
	readonly name: string;
	readonly codes: readonly { readonly id: string; readonly label: string }[];
}

/** Every list of codes with its labels in one language, in the order of the file. */
export function codeLists(data: Dataset, language: Language): CodeList[] {
	const lists = new Set(data.tables.codes.map(({ list }) => list));
	return [...lists].map((name) => ({
		name,
		codes: data.codes(name).map(({ id, name: label, symbol }) => ({
			id,
			label: symbol ? `${label[language]} (${symbol})` : label[language]
		}))
	}));
}

/** The codebook in words: what each column of each table means, and each code. */
export function codebook(data: Dataset, tables: readonly Table[], language: Language): string {
	const said = words[language];
	return `${[
		rule(`${said.titles.codebook} · ${data.edition.name}`, '='),
		`${said.edition} ${editionDay(data, language)}`,
		`${said.encoding}\n${said.missing}`,
		rule(said.columns, '='),
		...tables.flatMap(({ name, fields }) => [
			rule(`${name}.csv`, '-'),
			aligned(
				fields.map(({ name: field, about, column }) => [
					field,
					column.list ? `${about[language]} [${column.list}]` : about[language]
				])
			)
		]),
		rule(said.lists, '='),
		...codeLists(data, language).flatMap(({ name, codes }) => [
			rule(name, '-'),
			aligned(codes.map(({ id, label }) => [id, label]))
		])
	].join('\n\n')}\n`;
}
