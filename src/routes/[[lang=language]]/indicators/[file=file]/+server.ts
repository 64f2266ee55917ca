import { fileRoute } from '$lib/server/file-route.ts';

export const prerender = true;

export const { entries, GET } = fileRoute('indicators');
