// paper-tui show: articles by their ids.
import type {Library, StoredArticle} from '../library/library.ts';
import {joinParts, wholeArticle} from '../library/whole-article.ts';
import {safe} from '../terminal/safe.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {findArticle} from './find-article.ts';
import {formatOf} from './format-option.ts';
import type {Values} from './option.ts';
import {printArticle} from './print-article.ts';
import {settingOf} from './set-rows.ts';
import {withLibrary} from './with-library.ts';

/** Prints the articles in the order asked for; goes on past ids that name none, or several. */
export async function run(context: Context, ids: readonly string[], values: Values): Promise<ExitCode> {
	const format = formatOf(values);
	const setting = settingOf(values);
	return withLibrary(context, async library => {
		const found: StoredArticle[] = [];
		for (const id of ids) {
			const article = await findArticle(context, library, id);
			if (article !== null) found.push(values.whole ? await whole(context, library, article) : article);
		}
		for (const [index, article] of found.entries()) {
			if (index > 0 && format !== 'json') await context.write('\n');
			await printArticle(context, article, format, setting);
		}
		return found.length < ids.length ? 1 : 0;
	});
}

/** The article with its continuations; what could not be joined is told. */
async function whole(
	{messages, complain}: Context,
	library: Library,
	article: StoredArticle,
): Promise<StoredArticle> {
	const found = await wholeArticle(library, article);
	for (const {jump, why} of found.unresolved) {
		const tell = why === 'page-absent' ? messages.jumpPageAbsent : messages.jumpUnresolved;
		complain(tell(article.id, safe(jump.page, {oneLine: true})));
	}
	return joinParts(found) ?? article;
}
