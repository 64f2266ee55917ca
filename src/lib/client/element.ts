type Part = Node | string | Readonly<Record<string, string>>;

/** A new element of the page, not yet in its place: its class, then attributes and content. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className = '',
	...parts: readonly Part[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className) made.className = className;
	for (const part of parts)
		if (typeof part === 'string' || part instanceof Node) made.append(part);
		else for (const [key, value] of Object.entries(part)) made.setAttribute(key, value);
	return made;
}
