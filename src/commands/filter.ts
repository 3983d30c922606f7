// The filter that --outlet, --since and --until make.
import type {ArticleFilter, Library} from '../library/library.ts';
import type {Context} from './context.ts';
import type {Values} from './option.ts';

export function filterOf({outlet, since, until}: Values): ArticleFilter {
	return {
		...(outlet !== undefined && {outlet}),
		...(since !== undefined && {since}),
		...(until !== undefined && {until}),
	};
}

/** Tells how many undated articles the filter's dates leave out, if any. */
export async function tellUndated(library: Library, filter: ArticleFilter, context: Context): Promise<void> {
	if (filter.since === undefined && filter.until === undefined) return;
	const undated = await library.countUndated(filter);
	if (undated > 0) context.complain(context.messages.undatedLeftOut(undated));
}
