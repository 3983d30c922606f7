// The rows of an article as it was set last, so that neither scrolling nor turning pages sets anything again.
import type {StoredArticle} from '../../library/library.ts';
import type {ArticleRows} from '../../typeset/article-rows.ts';
import type {Wording} from '../wording.ts';

type SetRows = {readonly setting: string; readonly messages: Wording; readonly rows: ArticleRows};

/** Settings remembered for an article: a few that the reader goes back and forth between. */
const remembered = 4;
const sets = new WeakMap<StoredArticle, SetRows[]>();

/** The rows that `make` gave for this article, setting and wording, made now unless remembered. */
export function rememberedRows(
	stored: StoredArticle,
	setting: string,
	messages: Wording,
	make: () => ArticleRows,
): ArticleRows {
	const known = sets.get(stored) ?? [];
	const found = known.find(set => set.setting === setting && set.messages === messages);
	if (found) return found.rows;
	const rows = make();
	sets.set(stored, [{setting, messages, rows}, ...known].slice(0, remembered));
	return rows;
}
