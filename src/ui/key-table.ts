// The key table of the README, from the keymap.
import {keymap} from './keymap.ts';
import type {Language} from './messages/language.ts';
import {readerMessages} from './messages/reader.ts';
import {keyLabels} from './panes/help-screen.ts';

/** Every key and what it does, as a Markdown table. */
export function keyTableMarkdown(language: Language): string {
	const messages = readerMessages(language);
	const rows = keymap.map(binding => {
		const keys = keyLabels(binding).map(key => `\`${key}\``);
		return `| ${keys.join(' ')} | ${messages[binding.message]} |`;
	});
	return [`| ${messages.tableKeys} | ${messages.tableDoes} |`, '| --- | --- |', ...rows].join('\n');
}
