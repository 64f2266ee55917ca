import { dirname, relative, resolve, sep } from 'node:path';

const root = process.cwd();

/** The path of a file from the root of the project, with `/`. */
export const pathOf = (file) => relative(root, file).split(sep).join('/');

/** The path of what an import leads to; `undefined` for a package. */
export function targetOf(source, file) {
	if (source.startsWith('$lib/')) return `src/lib/${source.slice(5)}`;
	return source.startsWith('.') ? pathOf(resolve(dirname(file), source)) : undefined;
}

/** Visitors that hand every import and re-export of a file to a function, with its source. */
export const eachImport = (visit) => {
	const check = (node) => {
		if (node.source) visit(node, String(node.source.value));
	};
	return {
		ImportDeclaration: check,
		ExportNamedDeclaration: check,
		ExportAllDeclaration: check,
		ImportExpression: (node) => {
			if (node.source.type === 'Literal') check(node);
		}
	};
};
