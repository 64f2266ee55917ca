/** Colours of a chart. Series colours follow Okabe and Ito, shifted until each has 3:1 against its paper. */
export interface Theme {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly grid: string;
	readonly transfer: string;
	readonly series: readonly string[];
}

export type ThemeName = 'light' | 'dark';

export const themes: Readonly<Record<ThemeName, Theme>> = {
	light: {
		paper: '#fbfaf7',
		ink: '#1c1b19',
		muted: '#5f5b54',
		grid: '#e3dfd6',
		transfer: '#8a6100',
		series: ['#3d3a36', '#0b5f98', '#b3440a', '#00734f', '#8a4a79', '#5b6b00']
	},
	dark: {
		paper: '#151618',
		ink: '#e9e6df',
		muted: '#a8a399',
		grid: '#2e3033',
		transfer: '#d9a93a',
		series: ['#cfcac0', '#6cb2e6', '#ef8a5b', '#4fc39e', '#d69ac6', '#b9c95a']
	}
};
