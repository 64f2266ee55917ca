// Renders single paths of the built site once more, in the time zone and locale of this process: what the build's own
// server program answers is written to a folder, a file a path. Plain JavaScript: the program is not ours to type.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [target, list] = process.argv.slice(2);
const output = resolve('.svelte-kit/output/server');
const load = (name) => import(pathToFileURL(join(output, name)).href);

const { manifest } = await load('manifest-full.js');
const internal = await load('internal.js');
internal.set_building();
internal.set_prerendering();
const { set_env } = await load('env.js');
set_env({});
const { Server } = await load('index.js');
internal.set_manifest(manifest);
const server = new Server(manifest);
await server.init({ env: {} });

for (const [index, path] of JSON.parse(readFileSync(list, 'utf8')).entries()) {
	const response = await server.respond(new Request(`http://sveltekit-prerender${path}`), {
		getClientAddress: () => '',
		prerendering: { dependencies: new Map(), remote_responses: new Map() },
		read: (file) => readFileSync(join(output, file))
	});
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	writeFileSync(join(target, String(index)), Buffer.from(await response.arrayBuffer()));
}
// What draws and packs pictures keeps threads of its own.
process.exit(0);
