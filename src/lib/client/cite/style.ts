import { adopt } from '../adopt.ts';

// The look of the dialog travels with it: no page carries rules for what few readers open.
const css = `
dialog.cite-value {
	color: var(--ink);
	background: var(--paper);
	border: 1px solid var(--muted);
	border-radius: 4px;
	width: min(42rem, 100vw - 1.5rem);
	max-height: min(46rem, 100dvh - 1.5rem);
	padding: 0 clamp(1rem, 4vw, 1.75rem) 1.5rem;
	overflow: auto;
	overscroll-behavior: contain;
}
dialog.cite-value::backdrop { background: rgb(0 0 0 / 0.45); }
.cite-value header {
	display: flex;
	justify-content: space-between;
	align-items: center;
	gap: 1rem;
	position: sticky;
	top: 0;
	background: var(--paper);
	padding-block: 0.9rem 0.6rem;
	border-bottom: 1px solid var(--line);
}
.cite-value h3 { margin-top: 1.1rem; font-size: 1rem; }
.cite-value h4 { font: 600 0.8125rem/1.3 var(--sans); color: var(--muted); margin-top: 0.8rem; }
.cite-value p { margin: 0.25rem 0 0.4rem; font-size: 0.9375rem; line-height: 1.45; overflow-wrap: anywhere; white-space: pre-line; }
.cite-value section section p { font-size: 0.875rem; }
.cite-value ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.cite-value li a { display: inline-block; padding-block: 0.4rem; }
.cite-value button {
	font: inherit;
	font-size: 0.875rem;
	color: var(--ink);
	background: none;
	border: 1px solid var(--muted);
	border-radius: 3px;
	padding: 0.35rem 0.9rem;
	min-height: 2.5rem;
	min-width: 5.5rem;
	cursor: pointer;
}
`;

/** Adds the rules of the dialog to the page. */
export function citeStyle(): void {
	adopt(css);
}
