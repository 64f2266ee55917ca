import { idle } from './idle.ts';

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

/** `wanted`: whether a reader has pointed at it by the time it is awake. */
async function wake(figure: HTMLElement, wanted: () => boolean): Promise<void> {
	if (figure.dataset.compare) (await import('./compare/compare.ts')).activateCompare(figure);
	else if (figure.dataset.plane) await (await import('./figure/plane.ts')).activatePlane(figure);
	else await (await import('./figure/figure.ts')).activate(figure, wanted);
}

/** Wakes a figure at the first pointer, touch or focus, or when the page has time and the figure is near the screen. */
function wakeWhenWanted(figure: HTMLElement): void {
	let waking: Promise<void> | undefined;
	let wanted = false;
	const now = () => (waking ??= wake(figure, () => wanted));
	for (const type of ['pointerover', 'pointerdown', 'focusin'])
		figure.addEventListener(
			type,
			() => {
				wanted = true;
				void now();
			},
			{ once: true }
		);
	const near = new IntersectionObserver(
		([entry]) => {
			if (!entry?.isIntersecting) return;
			near.disconnect();
			void idle().then(now);
		},
		{ rootMargin: '200px' }
	);
	near.observe(figure);
}
// On the page of comparisons the whole choice wakes, not its chart alone.
for (const figure of document.querySelectorAll<HTMLElement>(
	'[data-compare], [data-plane], [data-chart]:not([data-compare] *)'
))
	wakeWhenWanted(figure);
// Who follows a link to a choice comes to see it, wherever on the page it stands.
if (location.hash.includes('='))
	document.querySelector('[data-compare][data-folded]')?.scrollIntoView();

const filter = document.querySelector<HTMLFormElement>('[data-filter]');
if (filter)
	void idle()
		.then(() => import('./transfers/filter.ts'))
		.then(({ activateFilter }) => activateFilter(filter));

const share = document.querySelector<HTMLButtonElement>('[data-share]');
if (share) void import('./share.ts').then(({ activateShare }) => activateShare(share));

const verify = document.querySelector<HTMLFormElement>('[data-verify]');
if (verify) void import('./verify/verify.ts').then(({ activateVerify }) => activateVerify(verify));

// The page for addresses that do not exist has a part in each language: that of the address stands first.
for (const part of document.querySelectorAll<HTMLElement>('[data-root]'))
	if (location.pathname.startsWith(part.dataset.root!)) part.parentElement!.prepend(part);

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
