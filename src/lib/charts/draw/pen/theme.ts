/**
 * Colours of a chart. Series colours were searched for: any two of them and the ochre of the transfers differ by
 * at least 14 (CIEDE2000) for full colour vision and the three common deficiencies (Machado et al. 2009), and each
 * has 4.5:1 against its paper, so that labels may be written in them. theme.test.ts holds both.
 */
export interface Theme {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly grid: string;
	readonly transfer: string;
	/** The years a quoted figure covers. */
	readonly band: string;
	/** Of the suppliers, the largest first, the last for all others: told apart by lightness. */
	readonly tones: readonly string[];
	readonly series: readonly string[];
}

export type ThemeName = 'light' | 'dark';

export const themes: Readonly<Record<ThemeName, Theme>> = {
	light: {
		paper: '#fbfaf7',
		ink: '#1c1b19',
		muted: '#5f5b54',
		grid: '#e3dfd6',
		transfer: '#7c5700',
		band: '#ecebe7',
		tones: ['#4a3200', '#855c05', '#b5852f', '#d3b074', '#e4d0a4', '#f4eee2'],
		series: ['#2e2c29', '#0371e0', '#35674c', '#592850', '#8a697d', '#3f07b0']
	},
	dark: {
		paper: '#151618',
		ink: '#e9e6df',
		muted: '#a8a399',
		grid: '#2e3033',
		transfer: '#d9a93a',
		band: '#242628',
		tones: ['#f3dfae', '#d6ab4e', '#a8822f', '#785b20', '#4f3d19', '#2a2417'],
		series: ['#e1d6c2', '#91c1fd', '#0f915d', '#e14094', '#b696af', '#6b79f9']
	}
};
