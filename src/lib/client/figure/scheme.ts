import { themes, type Theme } from '../../charts/draw/pen/theme.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const forced = matchMedia('(forced-colors: active)');
const strong = matchMedia('(prefers-contrast: more)');
const print = matchMedia('print');

/** The colours a reader has asked for: light or dark, the system's own where it forces them, stronger lines where wanted, light on paper. */
export function themeNow(): Theme {
	const base = themes[dark.matches && !print.matches ? 'dark' : 'light'];
	if (forced.matches) return { ...base, paper: 'Canvas', ink: 'CanvasText', muted: 'CanvasText' };
	return strong.matches ? { ...base, muted: base.ink, grid: base.muted } : base;
}

/** Calls back when any of these wishes changes, until the signal ends it. */
export function onThemeChange(redraw: () => void, signal?: AbortSignal): void {
	for (const wish of [dark, forced, strong, print])
		wish.addEventListener('change', redraw, { signal });
}
