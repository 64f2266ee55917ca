/** A new element of the page with its class and its attributes, not yet in its place. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	attributes: Readonly<Record<string, string>> = {}
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	made.className = className;
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	return made;
}
