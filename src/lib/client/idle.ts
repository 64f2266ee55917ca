/** Waits until the page has time, at most a second; where a browser cannot say, until what is waiting has been done. */
export function idle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => resolve(), { timeout: 1000 });
		else setTimeout(resolve, 30);
	});
}
