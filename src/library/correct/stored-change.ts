// A change as it is stored: with what finds its place again when the page has been restored anew.
import type {
	Correction,
	HeadlineChange,
	MergeChange,
	PageChange,
	RemovalChange,
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

export type AnchoredRemoval = RemovalChange & {
	/** How long the article was, in UTF-16 code units. */
	readonly characters: number;
};

export type StoredChange =
	| PageChange
	| HeadlineChange
	| AnchoredText
	| MergeChange
	| AnchoredSplit
	| AnchoredRemoval;

export type StoredCorrection = {
	readonly number: number;
	/** The article as it was called when it was corrected; null for what is said about the page. */
	readonly articleId: string | null;
	readonly change: StoredChange;
};

/** The change as the reader made it. */
export function changeOf(stored: StoredChange): Correction['change'] {
	switch (stored.kind) {
		case 'text': {
			const {left, right, ...change} = stored;
			return change;
		}
		case 'split':
			return {kind: 'split', block: stored.block};
		case 'removal':
			return {kind: 'removal'};
		default:
			return stored;
	}
}
