import { loadEmbed } from '../load.ts';

export { entries } from '../load.ts';

export const load = loadEmbed('full');
