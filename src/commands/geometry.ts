import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';

// Makes the committed outlines of src/lib/geometry/ from Natural Earth's, as Apache Superset publishes them: see its README.md.

interface Outline {
	readonly ISO: string;
}

type Country = FeatureCollection<Polygon | MultiPolygon, Outline>;

/** Codes that ISO has replaced since Natural Earth took them over: ISO 3166-2 of 2016-11-15. */
const replaced: Readonly<Record<string, string>> = { 'MX-DIF': 'MX-CMX' };

/** Codes of ISO 3166-2; Natural Earth marks its own with a tilde and numbers them with an X. */
const isCode = (code: string): boolean => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code);

/** Islands are left out that would be smaller than this many of the smallest bends. */
const islands = 6;

/** How many points the outlines of a country are drawn with: enough for a map of 720 pixels, and no more than a small picture can hold. */
const points = 1200;

function outlines({ features }: Country): Country {
	return {
		type: 'FeatureCollection',
		features: features
			.map(({ properties, geometry }) => {
				const code = replaced[properties.ISO] ?? properties.ISO;
				return { type: 'Feature' as const, id: code, properties: { ISO: code }, geometry };
			})
			.filter(({ id }) => isCode(id))
			.sort((a, b) => (a.id < b.id ? -1 : 1))
	};
}

/** Outlines that share their borders, simplified together so that no gap opens between neighbours. */
function simplified(country: Country): Topology {
	// The types of one package allow states without properties, those of the next do not.
	const whole = topology({ states: country }, 1e4) as Topology<
		Record<string, GeometryObject<object>>
	>;
	const weighted = presimplify(whole);
	const count = weighted.arcs.reduce((sum, arc) => sum + arc.length, 0);
	const weight = count > points ? quantile(weighted, points / count) : 0;
	const simple = simplify(weighted, weight);
	return quantize(filter(simple, filterWeight(simple, weight * islands)), 1e4);
}

/** Country codes with their outlines; a file that mixes countries is left out. */
function read(folder: string): Map<string, Country> {
	const countries = new Map<string, Country>();
	for (const name of readdirSync(folder).sort()) {
		if (!name.endsWith('.geojson')) continue;
		const country = outlines(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Country);
		const codes = new Set(country.features.map(({ id }) => String(id).slice(0, 2)));
		const [code] = codes;
		if (code && codes.size === 1) countries.set(code, country);
	}
	return countries;
}

const [source, wanted] = process.argv.slice(2);
if (!source) throw new Error('Usage: node src/commands/geometry.ts FOLDER [CODE]');
mkdirSync('src/lib/geometry', { recursive: true });
for (const [code, country] of read(source)) {
	if (wanted && code !== wanted) continue;
	writeFileSync(
		join('src/lib/geometry', `${code}.json`),
		`${JSON.stringify(simplified(country))}\n`
	);
}
