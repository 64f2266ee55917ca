import { fileRoute } from '$lib/server/site/file-route.ts';

export const prerender = true;

export const { entries, GET } = fileRoute('indicators');
