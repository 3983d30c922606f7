// paper-tui reparse: stored sources restored again with this version of the program.
import type {RestoredAgain} from '../library/restoring-again.ts';
import {restorePage} from '../page/restore-page.ts';
import {safe} from '../terminal/safe.ts';
import type {CommandMessages} from '../ui/messages/commands.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {withLibrary} from './with-library.ts';

/** Tells of each page that changes what does, and at the end how many do. */
export async function run(context: Context, _operands: readonly string[], values: Values): Promise<ExitCode> {
	const {messages} = context;
	const {json} = values;
	const apply = values.apply === true;
	return withLibrary(context, async library => {
		let pages = 0;
		let changed = 0;
		for await (const page of library.restoreAgain(restorePage, {apply})) {
			context.progress(messages.restoringAgain(++pages));
			if (!page.changed) continue;
			changed++;
			context.progress(null);
			await context.write(json ? jsonLine(page) : `${pageLine(page, messages)}\n`);
			for (const {number} of page.unapplied) {
				context.complain(messages.correctionUnapplied(safe(page.source, {oneLine: true}), String(number)));
			}
		}
		context.progress(null);
		if (pages === 0) {
			context.complain(messages.libraryEmpty(safe(context.library, {oneLine: true})));
			return 1;
		}
		if (!json) {
			const summary = apply ? messages.didChange(changed, pages) : messages.wouldChange(changed, pages);
			await context.write(`${summary}\n`);
		}
		return 0;
	});
}

function pageLine(page: RestoredAgain, messages: CommandMessages): string {
	const {headlines, merged, split, paragraphs, facts} = page;
	const parts = [
		headlines.added.length > 0 && messages.headlinesAdded(headlines.added.length),
		headlines.removed.length > 0 && messages.headlinesRemoved(headlines.removed.length),
		headlines.changed.length > 0 && messages.headlinesChanged(headlines.changed.length),
		merged.length > 0 && messages.articlesMerged(merged.flatMap(({from}) => from).length, merged.length),
		split.length > 0 && messages.articlesSplit(split.length, split.flatMap(({to}) => to).length),
		paragraphs > 0 && messages.paragraphsChanged(paragraphs),
		facts.length > 0 && messages.factsChanged(facts.join(', ')),
	].filter(part => part !== false);
	const told = parts.length > 0 ? parts.join(messages.listComma) : messages.otherwiseChanged;
	return `${safe(page.source, {oneLine: true})}\t${told}`;
}
