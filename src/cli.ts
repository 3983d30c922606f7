#!/usr/bin/env node
// The program's entry: sees that this Node will do, then finds and runs the command.
import {detectLanguage} from './ui/messages/language.ts';

// Whatever is loaded here must be understood by any Node from 18 on: it is what tells its user to upgrade.
const needed = [22, 13] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
	const lines = {
		zh: `paper-tui 需要 Node ${needed.join('.')} 或更新的版本，现在是 ${process.versions.node}；请从 https://nodejs.org 安装`,
		en: `paper-tui needs Node ${needed.join('.')} or newer, and this is ${process.versions.node}; get a newer one from https://nodejs.org`,
	};
	process.stderr.write(`${lines[detectLanguage(process.env)]}\n`);
	process.exitCode = 2;
} else {
	dropWarning('SQLite is an experimental feature');
	import('./commands/run.ts')
		.then(({run}) => run(process.argv.slice(2)))
		.then(exitCode => {
			process.exitCode = exitCode;
		});
}

/** Node 22 prints one for its own SQLite, in the midst of the screen; all others still come through. */
function dropWarning(start: string): void {
	const emit = process.emitWarning;
	process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
		if (!String(warning).startsWith(start)) emit.call(process, warning, ...rest);
	}) as typeof process.emitWarning;
}
