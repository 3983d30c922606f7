// Stores what a reader made of an article, and bookmarks.
import type {Library} from '../library/library.ts';
import type {KeptChange} from './mark-change.ts';

/** Rejects with a `LibraryError`. */
export async function saveMark(change: KeptChange, library: Library): Promise<void> {
	switch (change.what) {
		case 'read':
			return library.setRead(change.id, change.value);
		case 'starred':
			return library.setStarred(change.id, change.value);
		case 'note':
			return library.setNote(change.id, change.value);
		case 'tags':
			return library.setTags(change.id, change.value);
		case 'bookmark':
			return library.setBookmark(change);
	}
}
