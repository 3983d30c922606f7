// The file of settings that is printed: every setting and key with its default, commented out.
import {safe} from '../../terminal/safe.ts';
import {keymap} from '../../ui/keymap.ts';
import type {CommandMessages} from '../../ui/messages/commands.ts';
import {readerMessages} from '../../ui/messages/reader.ts';
import {isFixed} from '../../ui/remap.ts';
import type {Context} from '../context.ts';
import {type Option, options} from '../option.ts';
import {type SettingName, settings} from './config.ts';

/**
 * What is in effect where nothing is set, as TOML that can be saved and edited. `file` is where it is to be kept. Everything is
 * commented out, so that a saved file does not keep today's defaults for good.
 */
export function defaultConfig(
	file: string,
	{language, messages, library}: Pick<Context, 'language' | 'messages' | 'library'>,
): string {
	const defaults: Record<SettingName, unknown> = {
		language,
		color: 'auto',
		'ambiguous-width': 'auto',
		library,
		theme: 'auto',
		mouse: 'off',
		'screen-reader': 'off',
		style: [],
	};
	const names = Object.keys(settings) as SettingName[];
	const entries = names.map(name =>
		[
			comment(`${messages[settings[name]]}${choicesOf(options[name], messages)}`),
			`#${name} = ${toml(defaults[name])}\n`,
		].join('\n'),
	);
	const said = readerMessages(language);
	const keys = keymap
		.filter(binding => !isFixed(binding))
		.map(
			binding => `#${binding.command} = [${binding.keys.map(toml).join(', ')}] # ${said[binding.message]}`,
		);
	return [
		comment(messages.configHead(safe(file, {oneLine: true}))),
		'',
		...entries,
		comment(messages.configKeys),
		'[keys]',
		...keys,
		'',
	].join('\n');
}

function comment(text: string): string {
	return text
		.split('\n')
		.map(line => `# ${line}`)
		.join('\n');
}

function choicesOf(option: Option, {listComma}: CommandMessages): string {
	if (option.kind !== 'choice' && option.kind !== 'choices') return '';
	return `: ${option.choices.map(toml).join(listComma)}`;
}

/** JSON's strings and lists of strings are TOML's too. */
function toml(value: unknown): string {
	return Array.isArray(value) ? `[${value.map(toml).join(', ')}]` : JSON.stringify(value);
}
