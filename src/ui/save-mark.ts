// Stores what a reader made of an article.
import type {Library} from '../library/library.ts';
import type {MarkChange} from './mark-change.ts';

/** Rejects with a `LibraryError`. */
export async function saveMark(change: MarkChange, library: Library): Promise<void> {
	switch (change.what) {
		case 'read':
			return library.setRead(change.id, change.value);
		case 'starred':
			return library.setStarred(change.id, change.value);
		case 'note':
			return library.setNote(change.id, change.value);
		case 'tags':
			return library.setTags(change.id, change.value);
	}
}
