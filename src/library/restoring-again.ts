// What restoring stored pages again would change, or has changed.
import type {Edition} from '../page/edition.ts';
import type {DecodedPage} from '../page/restore-page.ts';
import type {Correction, PageFacts} from './corrections.ts';

/** Today's way from a decoded page to its edition. */
export type Restore = (page: DecodedPage) => Edition;

export type RestoreAgainOptions = {
	/** False only tells what would change. */
	readonly apply: boolean;
	readonly signal?: AbortSignal;
};

/** One page restored again, before corrections are applied to it; told of every page, changed or not. */
export type RestoredAgain = PageFacts & {
	readonly source: string;
	readonly changed: boolean;
	readonly headlines: {
		readonly added: readonly string[];
		readonly removed: readonly string[];
		readonly changed: readonly {readonly id: string; readonly from: string; readonly to: string}[];
	};
	/** Articles whose text now stands in one. */
	readonly merged: readonly {readonly from: readonly string[]; readonly to: string}[];
	/** Articles whose text now stands in several. */
	readonly split: readonly {readonly from: string; readonly to: readonly string[]}[];
	/** Blocks of bodies that are new or worded in another way. */
	readonly paragraphs: number;
	/** What the page states of itself that is read differently. */
	readonly facts: readonly ('outlet' | 'date' | 'page' | 'issueNumber' | 'cn')[];
	/** Corrections that can't be applied any more; they are kept. */
	readonly unapplied: readonly Correction[];
};
