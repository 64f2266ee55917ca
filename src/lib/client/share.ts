/** Wakes the button that hands a figure to the reader's own apps: its sentence and its address, nothing else. */
export function activateShare(button: HTMLButtonElement): void {
	if (!navigator.share) return;
	const [link = '', sentence = ''] = (button.dataset.share ?? '').split(' ');
	const words = (id: string) => document.getElementById(id)?.textContent.trim() ?? '';
	button.removeAttribute('data-asleep');
	button.addEventListener('click', () => {
		const data = { title: document.title, text: words(sentence), url: words(link) };
		// Whoever closes the system's dialog has not made an error.
		navigator.share(data).catch(() => undefined);
	});
}
