// The rows of articles as they were set last, so that neither scrolling nor turning pages sets anything again.
import type {StoredArticle} from '../../library/library.ts';
import type {ArticleRows} from '../../typeset/article-rows.ts';
import type {Wording} from '../wording.ts';

type SetRows = {
	readonly stored: StoredArticle;
	readonly setting: string;
	readonly messages: Wording;
	readonly rows: ArticleRows;
};

/**
 * Articles in a setting: a few that the reader goes back and forth between. Rows take many times the room of their text,
 * and of a hundred texts that can be come back to nobody comes back to most.
 */
const remembered = 8;
let sets: readonly SetRows[] = [];

/** The rows that `make` gave for this article, setting and wording, made now unless remembered. */
export function rememberedRows(
	stored: StoredArticle,
	setting: string,
	messages: Wording,
	make: () => ArticleRows,
): ArticleRows {
	const isWanted = (set: SetRows) =>
		set.stored === stored && set.setting === setting && set.messages === messages;
	const found = sets.find(isWanted);
	if (found !== undefined && found === sets[0]) return found.rows;
	const wanted = found ?? {stored, setting, messages, rows: make()};
	sets = [wanted, ...sets.filter(set => set !== found)].slice(0, remembered);
	return wanted.rows;
}
