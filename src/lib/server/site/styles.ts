import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';

const written = /<style>([^]*?)<\/style>/;
const classList = / class="([^"]*)"/g;
const classSelector = /\.(-?[A-Za-z_][\w-]*)/g;

const hashOf = (style: string): string => createHash('sha256').update(style).digest('base64');

const trimmed = new Map<string, string>();

/** A style without the rules of some classes; many pages have the same. */
function without(style: string, unused: readonly string[]): string {
	const key = `${unused.join(' ')}\n${style}`;
	const known = trimmed.get(key);
	if (known !== undefined) return known;
	const { code } = transform({
		filename: 'page.css',
		code: Buffer.from(style),
		minify: true,
		unusedSymbols: [...unused]
	});
	const made = code.toString();
	trimmed.set(key, made);
	return made;
}

/**
 * A page whose style has no rule of a class that neither the page nor a script has, and a policy that
 * allows the style as it is now: a page's styles are those of all its components, whatever of them it shows.
 */
export function withUsedStyles(html: string, scripts: ReadonlySet<string>): string {
	const [, style] = written.exec(html) ?? [];
	if (!style) return html;
	const used = new Set([...html.matchAll(classList)].flatMap(([, names]) => names!.split(/\s+/)));
	const named = new Set([...style.matchAll(classSelector)].map(([, name]) => name!));
	const unused = [...named].filter((name) => !used.has(name) && !scripts.has(name));
	const made = without(style, unused);
	return html.replace(style, () => made).replace(hashOf(style), hashOf(made));
}
