// Completion for fish.
import type {CompletableCommand, CompletableOption, Following} from './completable.ts';

/** A file for fish's folder of completions. */
export function fishCompletion(all: readonly CompletableCommand[]): string {
	const names = all.flatMap(({name}) => name ?? []).join(' ');
	const lines = all.flatMap(command => {
		const condition = quoted(
			command.name === null
				? `not __fish_seen_subcommand_from ${names}`
				: `__fish_seen_subcommand_from ${command.name}`,
		);
		const rule = `complete -c paper-tui -n ${condition}`;
		return [
			...(command.name === null
				? []
				: [
						`complete -c paper-tui -n ${quoted(`not __fish_seen_subcommand_from ${names}`)} -a ${command.name} -d ${quoted(command.meaning)}`,
					]),
			...(command.name === null ? [] : operandLines(rule, command.operand)),
			...command.options.map(option => optionLine(rule, option)),
		];
	});
	return `${lines.join('\n')}\n`;
}

function optionLine(rule: string, {name, short, meaning, value}: CompletableOption): string {
	const flag = short === null ? `-l ${name}` : `-s ${short} -l ${name}`;
	return `${rule} ${flag}${valuePart(value)} -d ${quoted(meaning)}`;
}

function valuePart(value: Following): string {
	switch (value.kind) {
		case 'nothing':
			return '';
		case 'words':
			return ` -x -a ${quoted(value.words.join(' '))}`;
		case 'file':
			return ' -r';
		case 'other':
			return ' -x';
	}
}

function operandLines(rule: string, operand: Following): string[] {
	switch (operand.kind) {
		case 'words':
			return [`${rule} -f -a ${quoted(operand.words.join(' '))}`];
		case 'file':
			return [];
		case 'nothing':
		case 'other':
			return [`${rule} -f`];
	}
}

function quoted(text: string): string {
	return `'${text.replace(/[\\']/gu, '\\$&')}'`;
}
