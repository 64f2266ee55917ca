import type { AddressInfo } from 'node:net';
import { runOrExit } from './run.ts';
import { serve } from './host/serve.ts';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`PORT is not a port number: ${process.env.PORT}`);
	process.exit(1);
}
runOrExit('src/commands/build.ts', []);
try {
	const server = await serve(process.env.CIFRA_OUT ?? 'build', port);
	console.log(`Cifra is at http://localhost:${(server.address() as AddressInfo).port}/`);
} catch (error) {
	const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
	console.error(taken ? `Port ${port} is taken: set PORT to another one.` : String(error));
	process.exit(1);
}
