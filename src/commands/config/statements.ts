// Takes a TOML file apart into its statements, so that one that is wrong does not spoil the others, and each is known by its place.
import {parse, TomlError, type TomlTable} from 'smol-toml';

/** One `name = value`, or what was meant to be one. */
export type Statement = {
	/** Of its first line, from 1. */
	readonly line: number;
	readonly text: string;
	/** The table it stands in. */
	readonly table: readonly string[];
	readonly content:
		| {readonly kind: 'table'; readonly value: TomlTable}
		/** With the column from 1, and the line counted from the statement's own. */
		| {readonly kind: 'wrong'; readonly line: number; readonly column: number};
};

/** What a line looks like with which a statement begins; the lines of a list that goes on over several do not. */
const beginning = /^\s*(?:\[|(?:[\w.\- \t]|"(?:\\.|[^"\\])*"|'[^']*')+=)/u;
/** What takes more lines is not waited for to make sense. */
const mostLines = 64;
const empty = /^\s*(?:#.*)?$/u;

/** The statements of a file (TOML 1.0), without headers, comments and blank lines. Each lies in one statement at most. */
export function statementsIn(text: string): Statement[] {
	const lines = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/u);
	const statements: Statement[] = [];
	let table: readonly string[] = [];
	for (let index = 0; index < lines.length; ) {
		if (empty.test(lines[index] ?? '')) {
			index++;
			continue;
		}
		const {count, read} = readAt(lines, index);
		const written = lines.slice(index, index + count).join('\n');
		const header = read instanceof TomlError ? null : headerIn(written, read);
		if (header) table = header;
		else statements.push({line: index + 1, text: written, table, content: contentOf(read)});
		index += count;
	}
	return statements;
}

function contentOf(read: TomlTable | TomlError): Statement['content'] {
	return read instanceof TomlError
		? {kind: 'wrong', line: read.line, column: read.column}
		: {kind: 'table', value: read};
}

/** As few lines as can be understood together; if none can, those up to the next that begins a statement. */
function readAt(
	lines: readonly string[],
	index: number,
): {readonly count: number; readonly read: TomlTable | TomlError} {
	let first: TomlError | null = null;
	let count = 0;
	do {
		count++;
		const read = readOrError(lines.slice(index, index + count).join('\n'));
		if (!(read instanceof TomlError)) return {count, read};
		first ??= read;
	} while (count < mostLines && index + count < lines.length && !beginning.test(lines[index + count] ?? ''));
	return {count, read: first};
}

function readOrError(text: string): TomlTable | TomlError {
	try {
		return parse(text);
	} catch (error) {
		if (error instanceof TomlError) return error;
		throw error;
	}
}

/** The names of a header such as `[keys]`; null for any other statement. */
function headerIn(text: string, read: TomlTable): readonly string[] | null {
	if (!text.trimStart().startsWith('[')) return null;
	const names: string[] = [];
	let inner: unknown = read;
	while (typeof inner === 'object' && inner !== null) {
		const [name] = Object.keys(inner);
		if (name === undefined) break;
		names.push(name);
		inner = (inner as Record<string, unknown>)[name];
	}
	return names;
}
