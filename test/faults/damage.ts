// Damages a library's file as disks, cables and people do: cut short, or scribbled over.
import {closeSync, ftruncateSync, openSync, statSync, writeSync} from 'node:fs';

/** Damages the file at a place that `random` chooses; says how. */
export function damage(file: string, random: () => number): string {
	const {size} = statSync(file);
	const place = Math.floor(random() * size);
	const kind = random();
	const descriptor = openSync(file, 'r+');
	try {
		if (kind < 0.25) {
			ftruncateSync(descriptor, place);
			return `cut to ${place} of ${size} bytes`;
		}
		const length = Math.ceil(random() ** 4 * 16_384);
		const bytes = Buffer.from(Array.from({length}, () => Math.floor(random() * 256)));
		const written = kind < 0.5 ? bytes.fill(0) : bytes;
		writeSync(descriptor, written, 0, Math.min(length, size - place), place);
		return `${length} ${kind < 0.5 ? 'zeros' : 'bytes'} written at ${place} of ${size}`;
	} finally {
		closeSync(descriptor);
	}
}
