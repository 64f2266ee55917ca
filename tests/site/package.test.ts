import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../src/lib/server/distribution/archive.ts';
import { hasEvidence, sharedText, without } from '../data/shared.ts';
import { parsed } from '../readers/reader.ts';
import { folder, readData, textOf } from './site.ts';
import { bufferOf } from './told.ts';

const data = readData();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Field {
	readonly name: string;
	readonly type: string;
	readonly description: string;
	readonly 'description@es': string;
	readonly constraints?: { readonly required?: boolean; readonly unique?: boolean };
	readonly categories?: readonly { readonly value: string }[];
}

interface Package {
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly bytes: number;
		readonly hash: string;
		readonly schema: {
			readonly fields: readonly Field[];
			readonly foreignKeys?: readonly {
				readonly fields: readonly [string];
				readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
			}[];
		};
	}[];
}

/** A package and how the files beside it are read. */
interface Packed {
	readonly name: string;
	readonly descriptor: Package;
	readonly read: (path: string) => Uint8Array;
}

function zipped(path: string): Packed {
	const inside = new Map(
		unpack(readFileSync(join(folder, path))).map((file) => [file.path, file.bytes])
	);
	const text = new TextDecoder().decode(inside.get('datapackage.json'));
	return { name: path, descriptor: JSON.parse(text) as Package, read: (file) => inside.get(file)! };
}

const packages: readonly Packed[] = [
	{
		name: 'datapackage.json',
		descriptor: JSON.parse(textOf('datapackage.json')) as Package,
		read: (file) => readFileSync(join(folder, file))
	},
	zipped('dataset.zip'),
	...data.indicators.map(({ id }) => zipped(`indicators/${id}.zip`))
];

describe.each(packages)('$name', ({ descriptor, read }) => {
	const records = new Map(
		descriptor.resources.map(({ name, path }) => {
			const [header = [], ...rows] = parsed(new TextDecoder().decode(read(path)));
			return [name, rows.map((row) => new Map(header.map((field, at) => [field, row[at] ?? ''])))];
		})
	);

	test(`is valid by the schema of Data Package 2.0${without}`, () => {
		if (!hasEvidence) return;
		const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
		const validate = ajv.compile(JSON.parse(sharedText('schemas/datapackage-2.0.json')) as object);
		expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
	});

	test('sizes and hashes are those of the files beside it', () => {
		for (const { path, bytes, hash } of descriptor.resources)
			expect([path, bytes, hash]).toEqual([
				path,
				read(path).length,
				`sha256:${sha256(read(path))}`
			]);
	});

	test.each(descriptor.resources)('$path is as its schema says', ({ path, name, schema }) => {
		const [header] = parsed(new TextDecoder().decode(read(path)));
		expect(schema.fields.map((field) => field.name)).toEqual(header);
		for (const field of schema.fields) {
			const values = records.get(name)!.map((row) => row.get(field.name) ?? '');
			const filled = values.filter((value) => value !== '');
			expect(field.description.length, field.name).toBeGreaterThan(1);
			expect(field['description@es'].length, field.name).toBeGreaterThan(1);
			if (field.constraints?.required) expect(filled.length, field.name).toBe(values.length);
			if (field.constraints?.unique) expect(new Set(values).size, field.name).toBe(values.length);
			const known = new Set(field.categories?.map(({ value }) => value));
			if (known.size > 0) expect(filled.filter((value) => !known.has(value))).toEqual([]);
			if (field.type === 'number')
				expect(filled.filter((value) => !Number.isFinite(Number(value)))).toEqual([]);
		}
	});

	test('every key leads to a row', () => {
		for (const { name, schema } of descriptor.resources)
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				const target = records.get(reference.resource ?? name)!;
				const ids = new Set(target.map((row) => row.get(reference.fields[0])));
				const lost = records
					.get(name)!
					.map((row) => row.get(fields[0]) ?? '')
					.filter((id) => id !== '' && !ids.has(id));
				expect(lost, `${name}.${fields[0]}`).toEqual([]);
			}
	});
});

/** A cell as the CSV writes it. */
const written = (value: unknown): string =>
	value === null || value === undefined ? '' : String(value);

test('Parquet gives the values of the CSV back, numbers as numbers', async () => {
	const [header = [], ...rows] = parsed(textOf('observations.csv'));
	const read = await parquetReadObjects({ file: bufferOf('observations.parquet') });
	expect(read.map((row) => header.map((name) => written(row[name])))).toEqual(rows);
	for (const row of read)
		for (const name of ['value', 'low', 'high'])
			expect(row[name] === null || typeof row[name] === 'number').toBe(true);
});

describe.each(data.indicators)('indicators/$id.xlsx', ({ id }) => {
	const file = join(folder, `indicators/${id}.xlsx`);

	test('gives the values of the CSV back, numbers as numbers', async () => {
		const sheets = await readWorkbook(file);
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['data', 'metadata', 'sources']);
		const [header = [], ...rows] = parsed(textOf(`indicators/${id}.csv`));
		const [first, ...read] = sheets[0]!.data;
		expect(first).toEqual(header);
		expect(read.map((row) => header.map((_, at) => written(row[at])))).toEqual(rows);
		const value = header.indexOf('value');
		for (const row of read)
			expect(row[value] === null || typeof row[value] === 'number').toBe(true);
	});

	test('the header is frozen, and no cell is a formula or a link', () => {
		const parts = unpack(readFileSync(file)).map(({ path, bytes }) => ({
			path,
			xml: new TextDecoder().decode(bytes)
		}));
		const sheets = parts.filter(({ path }) => /worksheets\/sheet\d+\.xml$/.test(path));
		expect(sheets.length).toBe(3);
		for (const { xml } of sheets) {
			expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
			expect(xml).not.toMatch(/<f[ >]|<hyperlink/);
		}
		expect(parts.some(({ path }) => /vba|externalLink/i.test(path))).toBe(false);
	});
});
