import { eachImport, pathOf, targetOf } from './imports.js';

/** What each room may import from beside itself: the arrows of docs/structure.md. A name stands for all rooms below it. */
const allowed = {
	model: [],
	words: ['model'],
	'charts/description': ['model'],
	'charts/describe': ['charts/description', 'model', 'words'],
	'charts/choose': ['charts/description', 'model', 'words'],
	'charts/draw/pen': ['charts/description', 'model'],
	'charts/draw/rows': ['charts/draw/pen', 'charts/description', 'model'],
	'charts/draw/plane': ['charts/draw/pen', 'charts/description', 'model'],
	'charts/draw': [
		'charts/draw/rows',
		'charts/draw/plane',
		'charts/draw/pen',
		'charts/description',
		'model'
	],
	'charts/draw/frame': ['charts/draw', 'charts/description', 'model', 'words'],
	'charts/read': ['charts/draw', 'charts/description', 'model', 'words'],
	citation: ['model', 'words'],
	views: ['charts', 'citation', 'model', 'words'],
	styles: [],
	// `model` for what the server does too: a reader's table is brought to the published one's form by the same function.
	// `views` for the one function that places a chart's words: a choice's rows stand as a page's do.
	client: [
		'views',
		'charts/description',
		'charts/choose',
		'charts/draw',
		'charts/read',
		'citation',
		'model',
		'words'
	],
	components: ['views', 'words', 'model', 'charts', 'citation'],
	'server/read': ['model', 'words'],
	// What was frozen is compared with what is there: of an archive only the way to open it.
	'server/frozen': ['server/distribution', 'server/read', 'model'],
	'server/ledger': ['server/frozen', 'server/read', 'model', 'words'],
	'server/check': ['server/frozen', 'server/ledger', 'server/read', 'model', 'words'],
	'server/distribution': ['server/read', 'model', 'words'],
	'server/cite': ['citation', 'model', 'words'],
	'server/pictures': ['views', 'charts', 'citation', 'model', 'words'],
	'server/charts': ['server/pictures', 'views', 'charts', 'model', 'words'],
	'server/machines': ['server/cite', 'server/distribution', 'views', 'citation', 'model', 'words'],
	'server/files': [
		'server/machines',
		'server/pictures',
		'server/cite',
		'server/distribution',
		'server/read',
		'views',
		'citation',
		'model',
		'words'
	],
	'server/editions': [
		'server/files',
		'server/distribution',
		'server/check',
		'server/frozen',
		'server/ledger',
		'server/read',
		'citation',
		'model'
	],
	'server/site': [
		'server/files',
		'server/distribution',
		'server/check',
		'server/read',
		'model',
		'words'
	],
	'server/pages': ['server', 'views', 'charts', 'citation', 'model', 'words'],
	routes: ['components', 'server', 'views', 'words', 'charts', 'citation', 'model', 'styles'],
	commands: ['server', 'model', 'words']
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
	lightningcss: 'src/lib/server/site/styles.ts',
	'@citation-js/core': 'src/lib/citation/forms.ts'
};

/** Layers that must run anywhere: no Node, no Svelte. */
const pure = ['model', 'charts', 'citation', 'views', 'words'];

/** The linked data set: what a chart is described from, and nothing that reaches the browser. */
const dataset = 'src/lib/model/dataset.ts';

const isIn = (room, of) => room === of || room.startsWith(`${of}/`);

/** The room of a file; the folder itself where it has no rule of its own; `undefined` beside the layers. */
function roomOf(path) {
	const folder = /^src\/(?:lib\/)?(?=[^/]+\/)(.+)\/[^/]*$/.exec(path)?.[1];
	if (!folder) return undefined;
	const names = Object.keys(allowed).filter((name) => isIn(folder, name));
	if (names.length === 0 && !/^(?:charts|server)(?:\/|$)/.test(folder)) return undefined;
	return names.sort((a, b) => b.length - a.length)[0] ?? folder;
}

/** True for a library and the parts of it that have paths of their own. */
function isOf(source, library) {
	return source === library || source.startsWith(`${library}/`);
}

function roomProblem(room, path, target) {
	const to = target && roomOf(target);
	if (!to) return undefined;
	if (to !== room && !(allowed[room] ?? []).some((name) => isIn(to, name)))
		return `${room} may not import from ${to}: see docs/structure.md.`;
	const describes = !isIn(room, 'charts') || room === 'charts/describe';
	if (target === dataset && (!describes || room === 'client'))
		return 'Only charts/describe makes charts of the data set: the others reach the browser.';
	if (target === 'src/lib/citation/forms.ts' && !isIn(room, 'server') && room !== 'citation')
		return 'Only server imports citation/forms.ts: citation-js does not reach the browser.';
	return undefined;
}

function libraryProblem(room, path, source, node) {
	const library = Object.keys(single).find((name) => isOf(source, name));
	const only = library && single[library];
	if (only && only !== path) return `Only ${only} imports ${source}.`;
	const drawer = 'src/lib/charts/draw/chart.ts';
	if (isOf(source, 'chart.js') && node.importKind !== 'type' && path !== drawer)
		return `Only ${drawer} imports chart.js at run time.`;
	const layer = room.split('/')[0];
	if (pure.includes(layer) && /^(?:node:|svelte|\$app|@sveltejs)/.test(source))
		return `${layer} is pure: it may not import ${source}.`;
	return undefined;
}

/** ESLint rule: imports follow the rooms, and a library with one importer keeps it. Tests may import anything. */
export const layers = {
	meta: { type: 'problem', schema: [] },
	create({ filename, report }) {
		const path = pathOf(filename);
		const room = roomOf(path);
		if (!room || path.endsWith('.test.ts')) return {};
		return eachImport((node, source) => {
			const target = targetOf(source, filename);
			const message = target
				? roomProblem(room, path, target)
				: libraryProblem(room, path, source, node);
			if (message) report({ node, message });
		});
	}
};
