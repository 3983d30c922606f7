// Finds articles by what their headlines are read as.
import type {CandidateSource, SearchedText} from '../candidates.ts';
import {excludedGrams, headlineDecides, type Sought, soughtGrams} from '../sought.ts';
import type {StageOptions} from '../stage.ts';
import {headlineAlone, type Verified} from '../verify.ts';
import {verifyPinyin} from './verify.ts';

/** So many of the newest headlines are looked through, so many at a time. */
const window = 10_000;
const headlinesAtOnce = 500;
/** So many texts are read at a time, where the headline alone does not decide. */
const textsAtOnce = 50;
/** So many tell what the letters are likely to mean, even where fewer are asked for. */
const telling = 400;

/**
 * Articles not yet known that answer by a headline which has the words as typed or as pinyin, newest first: `limit` with
 * those known or more, if there are so many among the newest that may be meant.
 */
export async function findByPinyin(
	source: CandidateSource,
	sought: Sought,
	known: ReadonlySet<string>,
	{limit, signal}: StageOptions,
): Promise<Verified[]> {
	const found: Verified[] = [];
	const query = {
		...sought.filter,
		field: 'headline',
		grams: soughtGrams(sought, 'headline', 'pinyin'),
		excludedGrams: excludedGrams(sought, 'headline'),
		limit: headlinesAtOnce,
		...(signal !== undefined && {signal}),
	} as const;
	let after: number | undefined;
	for (let looked = 0; looked < window; looked += headlinesAtOnce) {
		const places = await source.newestPlaces({...query, ...(after !== undefined && {after})});
		signal?.throwIfAborted();
		for await (const searched of searchedTexts(source, sought, places, signal)) {
			const verified = known.has(searched.id) ? null : verifyPinyin(searched, sought);
			if (verified) found.push(verified);
		}
		after = places.at(-1);
		if (places.length < headlinesAtOnce || known.size + found.length >= Math.max(telling, limit)) break;
	}
	return found;
}

/** No more of the articles than decides whether they answer. */
async function* searchedTexts(
	source: CandidateSource,
	sought: Sought,
	places: readonly number[],
	signal: AbortSignal | undefined,
): AsyncGenerator<SearchedText> {
	if (headlineDecides(sought)) {
		for (const headline of await source.headlines(places, signal)) yield headlineAlone(headline);
		return;
	}
	for (let start = 0; start < places.length; start += textsAtOnce) {
		yield* await source.texts(places.slice(start, start + textsAtOnce), signal);
	}
}
