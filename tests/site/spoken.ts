import type { Page } from 'playwright-core';

// What a screen reader has of a page: the browser's own accessibility tree, walked in its order.

interface Phrase {
	/** `heading`, `paragraph`, `row` …; of text that stands in none of them `text`. */
	readonly role: string;
	/** What is said: of a row its cells. */
	readonly parts: readonly string[];
}

/** A node as the browser's protocol gives it. */
interface Node {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly role?: { readonly value?: unknown };
	readonly name?: { readonly value?: unknown };
	readonly childIds?: readonly string[];
}

/** Said by their name; what stands in them is a part of it. */
const named = new Set(
	'button checkbox combobox image link option radio searchbox slider spinbutton DisclosureTriangle'.split(
		' '
	)
);
/** Said as one. */
const blocks = new Set(
	'application caption definition Figcaption heading listitem paragraph row status term textbox'.split(
		' '
	)
);
const cells = new Set(['cell', 'columnheader', 'gridcell', 'rowheader']);
/** Marks and text boxes of layout: the text has been said. */
const silent = new Set(['InlineTextBox', 'ListMarker', 'LineBreak']);

const squash = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Makes one phrase of what stands side by side in a block. */
function joined(phrases: readonly Phrase[], kind: string): Phrase[] {
	const found: Phrase[] = [];
	let run = '';
	const end = () => {
		if (squash(run)) found.push({ role: kind, parts: [squash(run)] });
		run = '';
	};
	for (const phrase of phrases)
		if (phrase.role === 'text') run += phrase.parts[0];
		else {
			end();
			found.push(phrase);
		}
	end();
	return found;
}

/** What is said on a page, in order; of folds that are closed their summaries alone. */
export async function spokenOf(page: Page): Promise<Phrase[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const roleOf = ({ ignored, role }: Node) => (ignored ? '' : String(role?.value));
	const children = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? []);
	const nameOf = ({ name }: Node) => String(name?.value ?? '');
	const controls = (node: Node): Node[] =>
		named.has(roleOf(node)) ? [node] : children(node).flatMap(controls);
	const cellsOf = (node: Node): Node[] =>
		cells.has(roleOf(node)) ? [node] : children(node).flatMap(cellsOf);

	function phrasesOf(node: Node): Phrase[] {
		const role = roleOf(node);
		if (silent.has(role)) return [];
		if (role === 'StaticText') return [{ role: 'text', parts: [nameOf(node)] }];
		if (named.has(role))
			return [{ role: 'text', parts: [nameOf(node) || `${role} without a name`] }];
		// A field says its label itself.
		if (role === 'LabelText' && controls(node).length > 0) return controls(node).flatMap(phrasesOf);
		if (role === 'row') return [{ role, parts: children(node).flatMap(cellsOf).map(textOf) }];
		const inside = children(node).flatMap(phrasesOf);
		return blocks.has(role) ? joined(inside, role) : inside;
	}
	const textOf = (node: Node) =>
		squash(
			children(node)
				.flatMap(phrasesOf)
				.map(({ parts }) => parts.join(' '))
				.join('')
		);

	return phrasesOf(nodes[0]!)
		.map(({ role, parts }) => ({ role, parts: parts.map(squash) }))
		.filter(({ role, parts }) => role === 'row' || parts[0]);
}

/** How a phrase would be written down: `heading: The years`. */
const written = ({ role, parts }: Phrase) => `${role}: ${parts.join(' | ')}`;

/** Whether one says what the other has just said: in the same words, or with some more before or after them. */
function again(one: Phrase, other: Phrase): boolean {
	const [a, b] = [one, other].map(({ parts }) => parts.join(' ').toLowerCase()) as [string, string];
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const sentence = short.split(' ').length > 3;
	return a === b || (sentence && (long.startsWith(short) || long.endsWith(short)));
}

/** What a listener would stumble over: what is said twice in a row, a cell that says nothing, a thing without a name. */
export function stumbles(said: readonly Phrase[]): string[] {
	const twice = said.filter((phrase, index) => index > 0 && again(said[index - 1]!, phrase));
	const empty = said.filter(({ role, parts }) => role === 'row' && parts.includes(''));
	const unnamed = said.filter(({ parts }) =>
		parts.some((part) => part.endsWith(' without a name'))
	);
	return [
		...twice.map((phrase) => `said twice: ${written(phrase)}`),
		...empty.map((phrase) => `an empty cell: ${written(phrase)}`),
		...unnamed.map(written)
	];
}
