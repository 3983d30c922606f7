// What a reader who takes something away is at: the menu, or the choice of a passage; and what is asked for.
import type {TextKey} from '../messages/reader.ts';

export type TakeItem =
	| 'article'
	| 'paragraph'
	| 'passage'
	| 'citation'
	| 'id'
	| 'markdown'
	| 'pager'
	| 'editor'
	| 'export';

/** Places in the text are counted in its characters other than spaces, as `text-place.ts` does. */
export type Taking =
	/** With the entry that Enter takes, from 0. */
	| {readonly step: 'menu'; readonly selected: number}
	/** By its number in the body. */
	| {readonly step: 'paragraph'; readonly block: number}
	| {
			readonly step: 'passage';
			/** Where it begins or ends; null while that is looked for. */
			readonly anchor: number | null;
			/** The character the cursor is on. */
			readonly head: number;
	  };

/** What is to be done outside of the reader. All text is safe for the terminal. */
export type TakeRequest =
	| {readonly kind: 'copy'; readonly text: string}
	| {readonly kind: 'open'; readonly with: 'pager' | 'editor'; readonly text: string; readonly name: string}
	/** A new file of this name, which is safe for any system, is to hold the text. */
	| {readonly kind: 'export'; readonly text: string; readonly name: string};

/** What became of it. */
export type Taken =
	| {readonly kind: 'copied'; readonly characters: number; readonly inTmux: boolean}
	| {readonly kind: 'too-long'}
	| {readonly kind: 'opened'}
	| {readonly kind: 'not-opened'; readonly program: string; readonly code: string}
	| {readonly kind: 'exported'; readonly file: string}
	| {readonly kind: 'not-exported'; readonly code: string};

export type TakeEntry = {
	readonly item: TakeItem;
	readonly key: string;
	readonly message: TextKey;
	/** What it is, safe for the terminal; empty where that says nothing. */
	readonly now: string;
};
