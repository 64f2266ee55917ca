import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicatorRecord } from '../../src/lib/citation/record.ts';
import { sha256 } from '../../src/lib/server/distribution/bytes.ts';
import { hasSchemas, schemaText, withoutSchemas } from '../data/schema.ts';
import { files as published, folder, readData, textOf } from './site.ts';

const data = readData();

interface Text {
	readonly '@language': string;
	readonly '@value': string;
}
interface Entry {
	readonly '@id': string;
	readonly 'dct:title': readonly Text[];
	readonly 'vann:usageNote': readonly Text[];
	readonly 'dcat:version': string;
	readonly 'dct:creator': readonly { readonly 'foaf:name': string }[];
	readonly 'dcat:landingPage': readonly { readonly '@id': string }[];
	readonly 'dcat:distribution': readonly {
		readonly 'dcat:downloadURL': { readonly '@id': string };
		readonly 'dcat:byteSize': { readonly '@value': string };
		readonly 'spdx:checksum': { readonly 'spdx:checksumValue': { readonly '@value': string } };
	}[];
}
interface Catalogue {
	readonly 'dcat:dataset': readonly Entry[];
}

const text = textOf('catalog.jsonld');
const catalogue = JSON.parse(text) as Catalogue;

/** JSON-LD as a graph; a context that would have to be loaded is refused. */
async function graphOf(document: string): Promise<Store> {
	const quads = (await jsonld.toRDF(JSON.parse(document) as jsonld.JsonLdDocument, {
		format: 'application/n-quads',
		documentLoader: (address: string) => Promise.reject(new Error(`Not loaded: ${address}`))
	})) as unknown as string;
	return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

describe.skipIf(!hasSchemas)(`the shapes of DCAT-AP 3.0${withoutSchemas}`, () => {
	const faults = async (document: string) => {
		const shapes = new Store(new Parser().parse(schemaText('dcat-ap-3.0-shapes.ttl')));
		const { conforms, results } = await new SHACLValidator(shapes).validate(
			await graphOf(document)
		);
		const said = results.map(({ path, focusNode, message }) =>
			[focusNode?.value, path?.value, message.map(({ value }) => value).join()].join(' ')
		);
		return { conforms, said };
	};

	test('the catalogue conforms', { timeout: 120_000 }, async () => {
		expect(await faults(text)).toEqual({ conforms: true, said: [] });
	});

	test.each([
		['"dct:title"', '"dct:alternative"'],
		['xsd:decimal', 'xsd:string'],
		['xsd:hexBinary', 'xsd:string'],
		['"dcat:accessURL"', '"dcat:servedBy"'],
		['"dct:publisher"', '"dct:contributor"']
	])('without %s it does not', { timeout: 120_000 }, async (from, to) => {
		expect((await faults(text.replaceAll(from, to))).conforms).toBe(false);
	});
});

test('every indicator is in it with title, producers, edition, caveat and pages', () => {
	const [, ...parts] = catalogue['dcat:dataset'];
	expect(parts).toHaveLength(data.indicators.length);
	data.indicators.forEach((indicator, index) => {
		const entry = parts[index]!;
		for (const language of ['en', 'es'] as const) {
			const record = indicatorRecord(data, indicator, language);
			const said = (texts: readonly Text[]) =>
				texts.find((each) => each['@language'] === language)?.['@value'];
			expect(said(entry['dct:title'])).toBe(record.title);
			expect(said(entry['vann:usageNote'])).toBe(record.note);
			expect(entry['dcat:landingPage'].map((page) => page['@id'])).toContain(record.URL);
			expect(entry['dct:creator'].map((each) => each['foaf:name'])).toEqual(
				record.author!.map(
					({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' ')
				)
			);
		}
		expect(entry['dcat:version']).toBe(data.edition.date);
	});
});

test('every file in it is published with that size and hash', () => {
	const files = catalogue['dcat:dataset'].flatMap((entry) => entry['dcat:distribution']);
	expect(files.length).toBeGreaterThan(data.indicators.length * 5);
	for (const file of files) {
		const path = file['dcat:downloadURL']['@id'].slice(data.edition.origin.length);
		const bytes = readFileSync(join(folder, path));
		expect(file['dcat:byteSize']['@value'], path).toBe(String(bytes.length));
		expect(file['spdx:checksum']['spdx:checksumValue']['@value'], path).toBe(sha256(bytes));
	}
});

test('the set of links leads from each page to files that are published, and back', () => {
	const { linkset } = JSON.parse(textOf('linkset.json')) as {
		linkset: Record<string, unknown>[];
	};
	const targets = (context: Record<string, unknown>, rel: string) =>
		((context[rel] ?? []) as { href: string }[]).map(({ href }) => href);
	const files = linkset.flatMap((context) => targets(context, 'item'));
	expect(files.length).toBeGreaterThan(data.indicators.length);
	for (const address of files)
		expect(published).toContain(address.slice(data.edition.origin.length));
	const back = linkset.filter((context) => 'collection' in context && !('cite-as' in context));
	expect(back.map(({ anchor }) => anchor).sort()).toEqual([...files].sort());
	for (const context of linkset.filter((each) => 'item' in each))
		for (const rel of ['cite-as', 'type', 'license', 'describedby'])
			expect(targets(context, rel).length, `${String(context.anchor)} ${rel}`).toBeGreaterThan(0);
});
