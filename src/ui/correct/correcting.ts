// What a reader who corrects something is at: the menu, a question, or the choice of a paragraph.
import type {Change} from '../../library/corrections.ts';
import type {TextKey} from '../messages/reader.ts';
import type {TextField} from '../text-field.ts';
import type {Stretch} from './stretch.ts';

/** What is asked for. `right`: what should stand in the place of a stretch. */
export type Question =
	| {readonly what: 'outlet' | 'date' | 'headline' | 'wrong'}
	| {readonly what: 'right'; readonly stretch: Stretch};

export type Correcting =
	/** With the entry that Enter takes, from 0. */
	| {readonly step: 'menu'; readonly selected: number}
	| {
			readonly step: 'asking';
			readonly question: Question;
			readonly field: TextField;
			/** Why the last answer won't do. */
			readonly complaint: TextKey | null;
	  }
	/** Choosing the block that a new article is to begin with. */
	| {readonly step: 'parting'; readonly block: number};

/** A correction on its way into the library, or on its way out. */
export type CorrectionRequest =
	| {readonly kind: 'correct'; readonly id: string; readonly change: Change}
	| {readonly kind: 'undo'; readonly id: string};
