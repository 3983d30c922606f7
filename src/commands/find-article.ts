// Looks up one article by what the reader typed.
import type {Library, StoredArticle} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {Context} from './context.ts';

/** Null if the id names none or several, which is said on standard error. */
export async function findArticle(
	{messages, complain}: Context,
	library: Library,
	id: string,
): Promise<StoredArticle | null> {
	const found = await library.article(id);
	const shown = safe(id, {oneLine: true});
	switch (found.kind) {
		case 'found':
			return found.article;
		case 'absent':
			complain(messages.idAbsent(shown));
			return null;
		case 'ambiguous':
			complain(messages.idAmbiguous(shown, found.ids.join(', ')));
			return null;
	}
}
