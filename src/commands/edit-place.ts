// Finds the place in an article that a correction names by its words.
import type {Change} from '../library/corrections.ts';
import type {StoredArticle} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {CommandMessages} from '../ui/messages/commands.ts';

/** The change; or, where the words are not to be found, or not only once, what is to be said about it. */
export type Placed =
	| {readonly change: Change}
	| {readonly change: null; readonly say: (messages: CommandMessages) => string};

/** In a printed headline or the body; a headline that was made follows the body by itself. */
export function placeReplacement({article}: StoredArticle, from: string, to: string): Placed {
	const headline = article.headlineMade ? null : article.headline;
	const inHeadline = headline === null ? [] : placesOf(headline, from);
	const inBody = article.body.flatMap(({text}, block) =>
		placesOf(text, from).map(offset => ({block, offset})),
	);
	const count = inHeadline.length + inBody.length;
	const shown = safe(from, {oneLine: true});
	if (count === 0) return {change: null, say: messages => messages.replaceAbsent(shown)};
	if (count > 1) return {change: null, say: messages => messages.replaceSeveral(shown, count)};
	const [place] = inBody;
	if (place) return {change: {kind: 'text', ...place, from, to}};
	const [offset = 0] = inHeadline;
	const text = headline ?? '';
	return {
		change: {kind: 'headline', headline: text.slice(0, offset) + to + text.slice(offset + from.length)},
	};
}

/** A block after the first that begins so. */
export function placeSplit({article}: StoredArticle, opening: string): Placed {
	const [block, ...more] = [...article.body.keys()].filter(
		index => index > 0 && article.body[index]?.text.trimStart().startsWith(opening.trimStart()),
	);
	const shown = safe(opening, {oneLine: true});
	if (block === undefined) return {change: null, say: messages => messages.splitAbsent(shown)};
	if (more.length > 0) {
		return {change: null, say: messages => messages.splitSeveral(shown, more.length + 1)};
	}
	return {change: {kind: 'split', block}};
}

function placesOf(text: string, sought: string): number[] {
	const places: number[] = [];
	for (let place = text.indexOf(sought); place !== -1; place = text.indexOf(sought, place + 1)) {
		places.push(place);
	}
	return places;
}
