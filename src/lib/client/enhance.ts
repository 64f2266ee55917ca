// The one script of the site. Pages are complete without it: it puts a canvas in a picture's place when
// the figure comes near, makes the copy buttons and the filter of the transfers work, opens the ways to
// cite a value, and sees to it that a copied figure keeps its caveat and source.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	if (!navigator.clipboard) break;
	button.removeAttribute('data-asleep');
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
			const figure = target as HTMLElement;
			if (figure.dataset.compare)
				void import('./compare/compare.ts').then(({ activateCompare }) => activateCompare(figure));
			else if (figure.dataset.plane)
				void import('./figure/plane.ts').then(({ activatePlane }) => activatePlane(figure));
			else void import('./figure/figure.ts').then(({ activate }) => activate(figure));
		}
	},
	{ rootMargin: '200px' }
);
// On the page of comparisons the whole choice wakes, not its chart alone.
for (const figure of document.querySelectorAll(
	'[data-compare], [data-plane], [data-chart]:not([data-compare] *)'
))
	near.observe(figure);
// Who follows a link to a choice comes to see it, wherever on the page it stands.
if (location.hash.includes('='))
	document.querySelector('[data-compare][data-folded]')?.scrollIntoView();

const filter = document.querySelector<HTMLFormElement>('[data-filter]');
if (filter)
	void import('./transfers/filter.ts').then(({ activateFilter }) => activateFilter(filter));

const share = document.querySelector<HTMLButtonElement>('[data-share]');
if (share) void import('./share.ts').then(({ activateShare }) => activateShare(share));

const verify = document.querySelector<HTMLFormElement>('[data-verify]');
if (verify) void import('./verify/verify.ts').then(({ activateVerify }) => activateVerify(verify));

document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-cite]');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	// The link leads to the value where the ways to cite it cannot be loaded.
	import('./cite/cite.ts')
		.then(({ openCitation }) => openCitation(link))
		.catch(() => location.assign(link.href));
});

// The clipboard is filled while the event lasts: what fills it is loaded when something is marked.
document.addEventListener('selectionchange', function load() {
	if (document.getSelection()?.isCollapsed !== false) return;
	document.removeEventListener('selectionchange', load);
	void import('./cite/copy.ts').then(({ copyWithCaveat }) =>
		document.addEventListener('copy', copyWithCaveat)
	);
});
