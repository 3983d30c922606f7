// Completion for zsh.
import type {CompletableCommand, CompletableOption, Following} from './completable.ts';

/** A file for a folder of `$fpath`, or a script to be sourced after compinit. */
export function zshCompletion(all: readonly CompletableCommand[]): string {
	const [reader] = all;
	const named = all.filter(({name}) => name !== null);
	const described = named.map(
		({name, meaning}) => `\t\t${quoted(`${name}:${meaning.replaceAll(':', '\\:')}`)}`,
	);
	const cases = named.map(
		command =>
			`\t\t${command.name}) _arguments -s ${[...command.options.flatMap(specs), operand(command.operand)].join(' ')} ;;`,
	);
	return `#compdef paper-tui
_paper_tui() {
	local curcontext="$curcontext" state line
	local -a commands
	commands=(
${described.join('\n')}
	)
	_arguments -s -C ${(reader?.options ?? []).flatMap(specs).join(' ')} '1: :->first' '*:: :->rest'
	case $state in
	first) _describe -t commands command commands; _files ;;
	rest)
		case $line[1] in
${cases.join('\n')}
		*) _files ;;
		esac ;;
	esac
}
if [[ $funcstack[1] == _paper_tui ]]; then _paper_tui "$@"; else compdef _paper_tui paper-tui; fi
`;
}

function specs({name, short, meaning, value}: CompletableOption): string[] {
	const said = `[${meaning.replace(/[\\[\]:]/gu, '\\$&')}]`;
	const long = `--${name}${value.kind === 'nothing' ? '' : '='}${said}${valueSpec(name, value)}`;
	return [quoted(long), ...(short === null ? [] : [quoted(`-${short}${said}`)])];
}

function valueSpec(name: string, value: Following): string {
	switch (value.kind) {
		case 'nothing':
			return '';
		case 'words':
			return `:${name}:(${value.words.join(' ')})`;
		case 'file':
			return `:${name}:_files`;
		case 'other':
			return `:${name}: `;
	}
}

function operand(following: Following): string {
	switch (following.kind) {
		case 'words':
			return quoted(`*: :(${following.words.join(' ')})`);
		case 'file':
			return quoted('*: :_files');
		case 'nothing':
		case 'other':
			return quoted('*: : ');
	}
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
