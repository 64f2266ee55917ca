import type { CslNode } from './styles.ts';

type Children = CslNode['children'];

const isNode = (child: CslNode | string): child is CslNode => typeof child !== 'string';

function part(name: string, attrs: Record<string, string> = {}): CslNode {
	return { name: 'date-part', attrs: { name, ...attrs }, children: [] };
}

/** Month and day as Spanish writes them, also after a year: "2017, 14 de septiembre". */
function dayFirst(children: Children): Children {
	const month = children.filter(isNode).find(({ attrs }) => attrs.name === 'month');
	const { form } = month?.attrs ?? {};
	return [part('day', { suffix: ' de ' }), part('month', form ? { form } : undefined)];
}

function isMonthAndDay({ name, children }: CslNode): boolean {
	const parts = children.filter(isNode).map(({ attrs }) => attrs.name);
	return (
		name === 'date' && parts.length === 2 && ['month', 'day'].every((each) => parts.includes(each))
	);
}

/** A CSL style as Spanish writes it: "y" before the last author where English has "&", the day before the month. */
export function spanishStyle(style: CslNode): CslNode {
	const attrs = { ...style.attrs };
	if (attrs.and === 'symbol') attrs.and = 'text';
	// No comma stands before that "y".
	if (style.name === 'name') attrs['delimiter-precedes-last'] = 'never';
	if (isMonthAndDay(style)) {
		delete attrs.delimiter;
		return { ...style, attrs, children: dayFirst(style.children) };
	}
	return {
		...style,
		attrs,
		children: style.children.map((child) => (isNode(child) ? spanishStyle(child) : child))
	};
}

/** Words that the Mexican locale of CSL leaves in English, as the styles we offer use them. */
const words: Readonly<Record<string, string>> = {
	dataset: 'conjunto de datos',
	internet: 'internet'
};

/** The Mexican locale of CSL with its gaps filled; dates without the article, which belongs in a sentence. */
export function spanishLocale(locale: CslNode): CslNode {
	const { attrs } = locale;
	if (locale.name === 'date-part' && attrs.prefix === 'el ') {
		const kept = Object.entries(attrs).filter(([name]) => name !== 'prefix');
		return { ...locale, attrs: Object.fromEntries(kept) };
	}
	const word = locale.name === 'term' && !attrs.form ? words[attrs.name ?? ''] : undefined;
	if (word) return { ...locale, children: [word] };
	return {
		...locale,
		children: locale.children.map((child) => (isNode(child) ? spanishLocale(child) : child))
	};
}
