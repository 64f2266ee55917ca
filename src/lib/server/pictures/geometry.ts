import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Geometry, Outline } from '../../model/geometry.ts';

type States = FeatureCollection<Polygon | MultiPolygon>;
type Ring = [number, number][];

/** Width of the plane: about what a wide picture has in device pixels. */
const width = 1000;

/** Lambert's or Albers' equal-area cone, touching a sixth inside the country's northern and southern ends. */
function projectionOf(states: States, [west, south, east, north]: readonly number[]) {
	const sixth = (north! - south!) / 6;
	return geoConicEqualArea()
		.rotate([-(west! + east!) / 2, 0])
		.parallels([south! + sixth, north! - sixth])
		.fitWidth(width, states);
}

function project(ring: readonly Position[], projection: GeoProjection): Ring {
	return ring.map(([longitude, latitude]) => {
		const [x, y] = projection([longitude!, latitude!])!;
		return [Math.round(x), Math.round(y)] as [number, number];
	});
}

/** Twice the area of a ring (shoelace formula). */
function area(ring: Ring): number {
	return Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length]!;
			return sum + x * nextY - nextX * y;
		}, 0)
	);
}

/** A ring without points that fall on the one before. */
function flat(ring: Ring): number[] {
	return ring
		.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1])
		.flat();
}

function outlineOf(shape: Polygon | MultiPolygon, projection: GeoProjection): Outline {
	const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	const polygons = parts.map((rings) => rings.map((ring) => project(ring, projection)));
	const largest = polygons.reduce((a, b) => (area(b[0]!) > area(a[0]!) ? b : a));
	const [x, y] = polylabel(largest, 1);
	return { rings: polygons.flat().map(flat), centre: [Math.round(x), Math.round(y)] };
}

/**
 * The outlines of a country's states from `src/lib/geometry/<country>.json`, where there are any (its README.md
 * says whose they are); `undefined` for a country without: its pages show tables and no map.
 */
export function readGeometry(
	country: string,
	folder = resolve('src/lib/geometry')
): Geometry | undefined {
	const file = join(folder, `${country}.json`);
	if (!existsSync(file)) return undefined;
	const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
		states: GeometryCollection;
	}>;
	const states = feature(topology, topology.objects.states) as States;
	const projection = projectionOf(states, topology.bbox!);
	const outlines = new Map(
		states.features.map(({ id, geometry }) => [String(id), outlineOf(geometry, projection)])
	);
	const ys = [...outlines.values()].flatMap(({ rings }) =>
		rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 1))
	);
	return { width, height: ys.reduce((a, b) => Math.max(a, b), 0), outlines };
}

const known = new Map<string, Geometry | undefined>();

/** The same, read once. */
export function geometryOf(country: string): Geometry | undefined {
	if (!known.has(country)) known.set(country, readGeometry(country));
	return known.get(country);
}
