import { publicAddress } from '../../citation/record.ts';
import type { Dataset } from '../../model/dataset.ts';
import { firstLanguage, languages } from '../../model/language.ts';
import { observationFields } from './table/observation-table.ts';

/** Programs the data are read with. */
type Program = 'r' | 'python' | 'duckdb' | 'spreadsheet';

/** Three lines that read the data in a program; for a spreadsheet, three formulas in the workbook. */
export interface Recipe {
	readonly program: Program;
	readonly name: string;
	/** Path of the file they read. */
	readonly file: string;
	readonly lines: readonly string[];
}

/** The letter of a column in a spreadsheet, for up to 26 columns. */
const letter = (name: string): string =>
	String.fromCodePoint(65 + observationFields(languages).findIndex((field) => field.name === name));

/** The national series of the first indicator that has most values. */
function exampleSeries(data: Dataset): string {
	const all = data.seriesOf(data.indicators[0]!.id).map(({ id }) => id);
	return all.toSorted((a, b) => data.nationalOf(b).length - data.nationalOf(a).length)[0]!;
}

/** How the data are read in R, Python, DuckDB and a spreadsheet: the lines are run by a test where the program can be had. */
export function recipes(data: Dataset): Recipe[] {
	const { country } = data.edition;
	const series = exampleSeries(data);
	const { id } = data.nationalOf(series).at(-1)!;
	const at = (path: string) => publicAddress(data, path, firstLanguage);
	const shown = ['period', 'value', 'qualifier', 'caveat'];
	const quoted = shown.map((name) => `"${name}"`).join(', ');
	const looked = (name: string) =>
		`=INDEX(data!${letter(name)}:${letter(name)}, MATCH("${id}", data!${letter('observation')}:${letter('observation')}, 0))`;
	return [
		{
			program: 'r',
			name: 'R',
			file: 'observations.csv',
			lines: [
				`figures <- read.csv("${at('observations.csv')}", na.strings = "", encoding = "UTF-8")`,
				`chosen <- subset(figures, series == "${series}" & area == "${country}")`,
				`print(chosen[c(${quoted})])`
			]
		},
		{
			program: 'python',
			name: 'Python (pandas)',
			file: 'observations.csv',
			lines: [
				'import pandas as pd',
				`figures = pd.read_csv("${at('observations.csv')}", dtype={"period": str}, keep_default_na=False, na_values=[""])`,
				`print(figures.query('series == "${series}" and area == "${country}"')[[${quoted}]].to_string(index=False))`
			]
		},
		{
			program: 'duckdb',
			name: 'DuckDB',
			file: 'observations.parquet',
			lines: [
				`CREATE VIEW figures AS FROM '${at('observations.parquet')}';`,
				`SELECT ${shown.join(', ')} FROM figures`,
				`WHERE series = '${series}' AND area = '${country}' ORDER BY period;`
			]
		},
		{
			program: 'spreadsheet',
			name: 'Excel, LibreOffice',
			file: `indicators/${data.series(series).indicator}.xlsx`,
			lines: ['value', 'qualifier', 'caveat'].map(looked)
		}
	];
}
