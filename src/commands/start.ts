import type { AddressInfo } from 'node:net';
import { serve } from './host/serve.ts';
import { buildSite, siteFolder } from './whole/site.ts';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`PORT is not a port number: ${process.env.PORT}`);
	process.exit(1);
}
const code = await buildSite();
if (code !== 0) process.exit(code);
try {
	const server = await serve(siteFolder(), port);
	console.log(`Cifra is at http://localhost:${(server.address() as AddressInfo).port}/`);
} catch (error) {
	const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
	console.error(taken ? `Port ${port} is taken: set PORT to another one.` : String(error));
	process.exit(1);
}
