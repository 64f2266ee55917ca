// Reads CSV files with DuckDB and writes what was read, cell by cell.
// Arguments: the folder it is installed in, then pairs of a file and where to write.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, ...pairs] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
for (let index = 0; index < pairs.length; index += 2) {
	const reader = await connection.runAndReadAll(
		`SELECT * FROM read_csv(${quoted(pairs[index])}, all_varchar = true, header = true)`
	);
	const rows = [reader.columnNames(), ...reader.getRows()];
	const text = rows.map((row) => `${row.map((cell) => cell ?? '').join('\x1f')}\x1e`).join('');
	writeFileSync(pairs[index + 1], text);
}
