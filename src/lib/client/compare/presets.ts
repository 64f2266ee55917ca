/**
 * Ready choices lead to the pages that show much the same; where scripts run they are choices. Returns what marks the
 * one that is shown.
 */
export function wakePresets(root: HTMLElement): () => void {
	const fold = root.querySelector<HTMLDetailsElement>('[data-presets]')!;
	const links = [...fold.querySelectorAll('a')];
	for (const link of links) link.href = link.dataset.choice!;
	return () => {
		for (const link of links) link.ariaCurrent = String(link.hash === location.hash);
		// Where there is little room the picture comes first.
		if (location.hash.includes('=') && !matchMedia('(min-width: 46rem)').matches) fold.open = false;
	};
}
