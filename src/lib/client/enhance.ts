// The one script of the site. Pages are complete without it: it puts a canvas in a picture's place when
// the figure comes near, and makes the copy buttons and the filter of the transfers work.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	if (!navigator.clipboard) break;
	button.hidden = false;
	button.addEventListener('click', () => {
		const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
		const label = button.textContent;
		void navigator.clipboard.writeText(text.trim()).then(() => {
			button.textContent = button.dataset.copied ?? label;
			setTimeout(() => {
				button.textContent = label;
			}, 2000);
		});
	});
}

const near = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			near.unobserve(target);
			void import('./figure.ts').then(({ activate }) => activate(target as HTMLElement));
		}
	},
	{ rootMargin: '200px' }
);
for (const figure of document.querySelectorAll('[data-chart]')) near.observe(figure);

const filter = document.querySelector<HTMLFormElement>('[data-filter]');
if (filter) void import('./filter.ts').then(({ activateFilter }) => activateFilter(filter));
