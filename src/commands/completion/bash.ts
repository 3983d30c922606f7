// Completion for bash, from version 3.2 on.
import type {CompletableCommand, Following} from './completable.ts';

/** A script to be sourced. */
export function bashCompletion(all: readonly CompletableCommand[]): string {
	const names = all.flatMap(({name}) => name ?? []);
	const options = new Map(all.flatMap(command => command.options.map(option => [option.name, option])));
	const valued = [...options.values()].filter(({value}) => value.kind !== 'nothing');
	const values = valued.map(({name, value}) => `\t\t--${name}) ${replies(value)}; return ;;`);
	const optionsOf = (command: CompletableCommand) =>
		command.options.flatMap(({name, short}) => [`--${name}`, ...(short === null ? [] : [`-${short}`])]);
	const own = all.map(
		command =>
			`\t\t${command.name ?? "''"}) words='${optionsOf(command).join(' ')}'; operands() { ${replies(
				command.name === null ? {kind: 'file'} : command.operand,
			)}; } ;;`,
	);
	return `_paper_tui() {
	local IFS=$' \\t\\n' index word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command='' words
	COMPREPLY=()
	# --name=value comes as three words.
	[[ $before == '=' ]] && before="\${COMP_WORDS[COMP_CWORD - 2]}"
	[[ $word == '=' ]] && word=''
	for ((index = 1; index < COMP_CWORD; index++)); do
		case "\${COMP_WORDS[index]}" in
		${valued.map(({name}) => `--${name}`).join('|')}) ((index++)) ;;
		${names.join('|')}) command="\${COMP_WORDS[index]}"; break ;;
		esac
	done
	_paper_tui_words() { COMPREPLY=($(compgen -W "$1" -- "$word")); }
	_paper_tui_files() { local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word")); }
	case "$before" in
${values.join('\n')}
	esac
	case "$command" in
${own.join('\n')}
	esac
	if [[ $word == -* ]]; then
		_paper_tui_words "$words"
	else
		operands
		if [[ -z $command ]]; then COMPREPLY+=($(compgen -W '${names.join(' ')}' -- "$word")); fi
	fi
}
complete -F _paper_tui paper-tui
`.replaceAll('operands', '_paper_tui_operands');
}

function replies(following: Following): string {
	switch (following.kind) {
		case 'words':
			return `_paper_tui_words '${following.words.join(' ')}'`;
		case 'file':
			return '_paper_tui_files';
		case 'nothing':
		case 'other':
			return ':';
	}
}
