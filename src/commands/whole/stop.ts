import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Asked for by a signal, such as Ctrl-C. */
export class Stopped extends Error {
	readonly signal: string;
	/** What a process ends with that heard the signal. */
	readonly code: number;

	constructor(signal: (typeof signals)[number]) {
		super(`stopped by ${signal}`);
		this.signal = signal;
		this.code = 128 + constants.signals[signal];
	}
}

/** Does something that a signal to this process can stop: `stop` is aborted then, with a `Stopped` as its reason. */
export async function stoppable<T>(run: (stop: AbortSignal) => Promise<T>): Promise<T> {
	const controller = new AbortController();
	const hear = (signal: (typeof signals)[number]) => controller.abort(new Stopped(signal));
	for (const signal of signals) process.on(signal, hear);
	try {
		return await run(controller.signal);
	} finally {
		for (const signal of signals) process.off(signal, hear);
	}
}

/** Rejects with the reason of `stop` when it is aborted. */
export function untilStopped(stop: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		stop.addEventListener('abort', () => reject(stop.reason as Error), { once: true });
	});
}
