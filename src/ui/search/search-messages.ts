// What the reader and its thread for searching say to each other.
import type {CopiesFound} from '../../library/copies.ts';
import type {LibraryFault} from '../../library/library-error.ts';
import type {Tally} from '../../search/candidates.ts';
import type {CountRequest, StageAnswer, StageRequest} from './searcher.ts';

/** What a thread is started with: the file of the library. */
export type ThreadData = {readonly path: string};

/** A request takes the place of any before it; `number` is its own. */
export type ToThread =
	| {readonly kind: 'search'; readonly number: number; readonly request: StageRequest}
	| {readonly kind: 'count'; readonly number: number; readonly request: CountRequest}
	| {readonly kind: 'copies'; readonly number: number}
	| {readonly kind: 'cancel'; readonly number: number};

export type FromThread =
	| {readonly kind: 'answer'; readonly number: number; readonly answer: StageAnswer}
	/** The counts so far. */
	| {readonly kind: 'counting'; readonly number: number; readonly tally: Tally}
	| {readonly kind: 'counted'; readonly number: number; readonly tally: Tally}
	/** Copies found since the last news. */
	| {readonly kind: 'copying'; readonly number: number; readonly found: CopiesFound}
	| {readonly kind: 'copied'; readonly number: number}
	| {readonly kind: 'library-fault'; readonly number: number; readonly fault: LibraryFault}
	| {readonly kind: 'error'; readonly number: number; readonly error: unknown};
