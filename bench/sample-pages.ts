// The text that benchmarks run over: real pages where they are at hand, else the samples in seeds/.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {acceptancePages} from '../test/acceptance.ts';

/** Texts of whole pages. */
export function samplePages(): string[] {
	const real = [...acceptancePages().values()];
	if (real.length > 0) return real;
	const folder = path.join(import.meta.dirname, '../seeds');
	return readdirSync(folder)
		.filter(name => name.endsWith('.txt'))
		.map(name => readFileSync(path.join(folder, name), 'utf8'));
}
