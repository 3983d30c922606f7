// The paths that go on as something typed does.
import {readdir} from 'node:fs/promises';
import {homedir} from 'node:os';
import path from 'node:path';

/** No more are of use. */
const mostPaths = 200;

/** By name, folders with a slash behind; none where there is no such folder. Hidden ones only where a dot is typed. */
export async function findPaths(typed: string, home = homedir()): Promise<string[]> {
	const slash = typed.lastIndexOf('/') + 1;
	const [folder, beginning] = [typed.slice(0, slash), typed.slice(slash)];
	try {
		const entries = await readdir(path.resolve(atHome(folder, home)), {withFileTypes: true});
		return entries
			.filter(({name}) => name.startsWith(beginning) && (beginning !== '' || !name.startsWith('.')))
			.slice(0, mostPaths)
			.map(entry => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
			.sort();
	} catch {
		return [];
	}
}

/** A path with the home folder in the place of ~, as a shell has it. */
export function atHome(typed: string, home = homedir()): string {
	return typed === '~' || typed.startsWith('~/') ? path.join(home, typed.slice(1)) : typed;
}
