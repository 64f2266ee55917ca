import type { RowsChart } from '../../charts/description/rows.ts';
import { score, type Note } from '../../charts/read/score.ts';
import type { Track } from '../../charts/read/tracks.ts';

/** What happens while a series is heard. */
export interface Listener {
	/** A point of the track is heard now. */
	readonly heard: (point: number) => void;
	readonly ended: () => void;
}

/** Seconds from one year to the next. */
const beat = 0.28;
/** What the words about the series need before the first tone. */
const lead = 1.2;

function tone(audio: AudioContext, { hertz, pan, time, silent }: Note, start: number): void {
	const oscillator = new OscillatorNode(audio, {
		type: silent ? 'square' : 'sine',
		frequency: silent ? 70 : hertz
	});
	const gain = new GainNode(audio, { gain: 0 });
	const at = start + time * beat;
	const length = silent ? 0.04 : beat * 0.85;
	// A tone that begins or ends at once clicks.
	gain.gain.setValueAtTime(0, at);
	gain.gain.linearRampToValueAtTime(silent ? 0.05 : 0.22, at + 0.015);
	gain.gain.linearRampToValueAtTime(0, at + length);
	oscillator.connect(gain).connect(new StereoPannerNode(audio, { pan })).connect(audio.destination);
	oscillator.start(at);
	oscillator.stop(at + length + 0.02);
}

/** Plays a series from its first year to its last; returns what stops it. */
export function play(chart: RowsChart, track: Track, listener: Listener): () => void {
	const audio = new AudioContext();
	const notes = score(chart, track);
	const timers = notes.map((note) => {
		tone(audio, note, audio.currentTime + lead);
		return setTimeout(
			() => note.point !== undefined && listener.heard(note.point),
			(lead + note.time * beat) * 1000
		);
	});
	const length = lead + ((notes.at(-1)?.time ?? 0) + 1.5) * beat;
	timers.push(setTimeout(stop, length * 1000));
	function stop(): void {
		timers.forEach(clearTimeout);
		void audio.close();
		listener.ended();
	}
	return stop;
}
