// A command as PAGER and EDITOR name it, as the words of which it is made; no shell is asked.

const word = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gsu;
const quoted = /\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gsu;

/** The words, without their quotation marks and backslashes; nothing in them is expanded. */
export function commandWords(command: string): string[] {
	return (command.match(word) ?? []).map(each =>
		each.replace(quoted, (_, escaped?: string, double?: string, single?: string) =>
			double === undefined ? (escaped ?? single ?? '') : double.replace(/\\(["\\$`])/gu, '$1'),
		),
	);
}
