import { buildSite } from './whole/site.ts';

process.exitCode = await buildSite();
