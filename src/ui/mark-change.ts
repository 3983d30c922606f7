// What a reader makes of an article in this session, and how it is called on its way into the library.
import type {Bookmark} from '../library/places.ts';
import type {ReadingState} from '../library/reading-state.ts';

/** Reading state changed in this session, which listings fetched before don't know. */
export type Marks = Partial<ReadingState>;

/** A change of reading state on its way into the library. */
export type MarkChange = {readonly id: string} & (
	| {readonly what: 'read' | 'starred'; readonly value: boolean}
	| {readonly what: 'note'; readonly value: string | null}
	| {readonly what: 'tags'; readonly value: readonly string[]}
);

/** A bookmark on its way there. */
export type BookmarkChange = {readonly what: 'bookmark'} & Bookmark;

/** What the reader asked to be kept, and is kept until it is stored. */
export type KeptChange = MarkChange | BookmarkChange;
