import { dirname, relative, resolve, sep } from 'node:path';

/** What each layer may import from: the arrows of docs/structure.md. */
const allowed = {
	model: ['model'],
	charts: ['charts', 'model'],
	citation: ['citation', 'model'],
	views: ['views', 'charts', 'citation', 'model'],
	words: ['words', 'model'],
	styles: ['styles'],
	// `model` for what the server does too: a reader's table is brought to the published one's form by the same function.
	client: ['client', 'charts', 'citation', 'model'],
	components: ['components', 'views', 'words', 'model', 'charts', 'citation'],
	server: ['server', 'views', 'charts', 'citation', 'model'],
	routes: [
		'routes',
		'components',
		'server',
		'views',
		'words',
		'charts',
		'citation',
		'model',
		'styles'
	],
	commands: ['commands', 'server', 'model']
};

/** Libraries with one importer each: the file that may name them. */
const single = {
	papaparse: 'src/lib/server/read/csv.ts',
	'@napi-rs/canvas': 'src/lib/server/pictures/picture.ts',
	sharp: 'src/lib/server/pictures/picture.ts',
	fflate: 'src/lib/server/distribution/archive.ts',
	'write-excel-file': 'src/lib/server/files/table/workbook.ts',
	'hyparquet-writer': 'src/lib/server/files/table/parquet.ts',
	'd3-geo': 'src/lib/server/pictures/geometry.ts',
	polylabel: 'src/lib/server/pictures/geometry.ts',
	'd3-force': 'src/lib/charts/describe/circles.ts',
	edtf: 'src/lib/model/period.ts',
	'@citation-js/core': 'src/lib/citation/forms.ts'
};

/** Layers that must run anywhere: no Node, no Svelte. */
const pure = ['model', 'charts', 'citation', 'views', 'words'];

function layerOf(file) {
	const path = relative(process.cwd(), file).split(sep);
	if (path[0] !== 'src') return undefined;
	return path[1] === 'lib' ? path[2] : path[1];
}

function targetOf(source, file) {
	if (source.startsWith('$lib/')) return source.slice(5).split('/')[0];
	if (source.startsWith('.')) return layerOf(resolve(dirname(file), source));
	return undefined;
}

/** True for a library and the parts of it that have paths of their own. */
function isOf(source, library) {
	return source === library || source.startsWith(`${library}/`);
}

function problem(source, node, file) {
	const layer = layerOf(file);
	if (!layer || !(layer in allowed)) return undefined;
	const target = targetOf(source, file);
	if (target && target in allowed && !allowed[layer].includes(target))
		return `${layer} may not import from ${target}: see docs/structure.md.`;
	if (
		target === 'citation' &&
		source.endsWith('/forms.ts') &&
		!['server', 'citation'].includes(layer)
	)
		return 'Only server imports citation/forms.ts: citation-js does not reach the browser.';
	const own = relative(process.cwd(), file).split(sep).join('/');
	const library = Object.keys(single).find((name) => isOf(source, name));
	const only = library && single[library];
	if (only && only !== own) return `Only ${only} imports ${source}.`;
	if (isOf(source, 'chart.js') && node.importKind !== 'type' && own !== 'src/lib/charts/draw/chart.ts')
		return 'Only src/lib/charts/draw/chart.ts imports chart.js at run time.';
	if (pure.includes(layer) && /^(?:node:|svelte|\$app|@sveltejs)/.test(source))
		return `${layer} is pure: it may not import ${source}.`;
	return undefined;
}

/** ESLint rule: imports follow the layers, and a library with one importer keeps it. Tests may import anything. */
export const layers = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		if (context.filename.endsWith('.test.ts')) return {};
		const check = (node) => {
			if (!node.source) return;
			const message = problem(String(node.source.value), node, context.filename);
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: (node) => {
				if (node.source.type === 'Literal') check(node);
			}
		};
	}
};
