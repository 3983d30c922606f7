// A change as it is stored: with what finds its place again when the page has been restored anew.
import type {
	Change,
	HeadlineChange,
	MergeChange,
	PageChange,
	SplitChange,
	TextChange,
} from '../corrections.ts';

export type AnchoredText = TextChange & {
	/** What stands before and after the stretch in its block. */
	readonly left: string;
	readonly right: string;
};

export type AnchoredSplit = SplitChange & {
	/** How the block begins. */
	readonly opening: string;
	/** Id of the new article. */
	readonly newId: string;
};

export type StoredChange = PageChange | HeadlineChange | AnchoredText | MergeChange | AnchoredSplit;

export type StoredCorrection = {
	readonly number: number;
	/** The article as it was called when it was corrected; null for what is said about the page. */
	readonly articleId: string | null;
	readonly change: StoredChange;
};

/** The change as the reader made it. */
export function changeOf(stored: StoredChange): Change {
	switch (stored.kind) {
		case 'text': {
			const {left, right, ...change} = stored;
			return change;
		}
		case 'split':
			return {kind: 'split', block: stored.block};
		default:
			return stored;
	}
}
