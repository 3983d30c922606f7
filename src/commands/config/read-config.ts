// Reads the file of settings, if there is one.
import {readFileSync} from 'node:fs';
import {type Config, noConfig} from './config.ts';

/** Nobody writes more; whatever is larger is no file of settings. */
const mostCharacters = 65_536;

/** What the file says; nothing if there is none, and then nothing is loaded to understand it. */
export async function readConfig(file: string): Promise<Config> {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		const {code = '-'} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return noConfig;
		return {...noConfig, problems: [{line: 1, column: 1, fault: {kind: 'unreadable', code}}]};
	}
	if (text.length > mostCharacters) {
		return {...noConfig, problems: [{line: 1, column: 1, fault: {kind: 'unreadable', code: 'EFBIG'}}]};
	}
	const {parseConfig} = await import('./parse-config.ts');
	return parseConfig(text);
}
