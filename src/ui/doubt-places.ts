// Where in an article's text its warnings apply, as far as the text itself tells.
import type {StoredArticle, StoredWarning} from '../library/library.ts';
import type {Misreading} from '../page/misreading.ts';

/** A place in the body: the index of a block and an offset into its text, in UTF-16 units. */
export type DoubtPlace = {
	readonly block: number;
	readonly at: number;
};

const known = new WeakMap<StoredArticle, readonly DoubtPlace[]>();

/** The places of the warnings that have one and no other they could mean; kept for each article. */
export function doubtPlaces(stored: StoredArticle): readonly DoubtPlace[] {
	const found = known.get(stored) ?? stored.warnings.flatMap(warning => placeOf(warning, stored) ?? []);
	known.set(stored, found);
	return found;
}

function placeOf(warning: StoredWarning, stored: StoredArticle): DoubtPlace | null {
	if (warning.kind === 'misreading') {
		return warning.misreading && placeOfMisreading(warning.misreading, stored);
	}
	return warning.kind === 'truncated' ? placeOfEnd(warning.line, stored) : null;
}

/** Where the text ends, if that is where it breaks off: of what was merged another part may. */
function placeOfEnd(line: number, {article}: StoredArticle): DoubtPlace | null {
	const block = article.body.findLastIndex(({text}) => text.trim() !== '');
	if (block === -1 || article.lines.some(([, last]) => last > line)) return null;
	return {block, at: (article.body[block]?.text.trimEnd().length ?? 1) - 1};
}

function placeOfMisreading(found: Misreading, stored: StoredArticle): DoubtPlace | null {
	switch (found.kind) {
		case 'doubled':
			return only(placesOf(found.stands.repeat(2), stored));
		case 'joined':
			return only(placesJoined(found.stands, stored));
		case 'number-missing':
			return only(placesOf(found.before, stored));
		case 'number-misread':
		case 'disagreeing':
			return only(placesOf(found.stands, stored));
		case 'looped': {
			const [first, again, ...others] = placesOf(found.stands, stored);
			return again && again.block === first?.block && others.length === 0 ? again : null;
		}
		case 'number-repeated':
		case 'unclosed':
		case 'unopened':
		case 'lost':
			return null;
	}
}

function only(places: readonly DoubtPlace[]): DoubtPlace | null {
	return places.length === 1 ? (places[0] ?? null) : null;
}

function placesOf(words: string, {article}: StoredArticle): DoubtPlace[] {
	const wanted = withFullMarks(words);
	if (wanted === '') return [];
	return article.body.flatMap(({text}, block) => {
		const places: DoubtPlace[] = [];
		const within = withFullMarks(text);
		for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
			places.push({block, at});
		}
		return places;
	});
}

/** Where words stand a second time after one character, the conjunction. */
function placesJoined(words: string, stored: StoredArticle): DoubtPlace[] {
	const places = placesOf(words, stored);
	return places.filter(({block, at}) =>
		places.some(other => other.block === block && other.at === at + words.length + 1),
	);
}

/** Half-width marks as full-width ones, as misreadings quote them at times; every character stays in its place. */
function withFullMarks(text: string): string {
	return text.replace(/[,:;()!?]/gu, mark => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}
