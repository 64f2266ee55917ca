const files = new Map<string, Promise<unknown>>();

async function load(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}

/** A published JSON file, asked for once; after a failure it is asked for again. Throws where it cannot be had. */
export function json<T>(address: string): Promise<T> {
	const file = files.get(address) ?? load(address);
	files.set(address, file);
	file.catch(() => files.delete(address));
	return file as Promise<T>;
}
