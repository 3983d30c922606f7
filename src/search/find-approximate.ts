// Finds articles in which one character of a word is wrong, missing or extra.
import type {CandidateSource, Field} from './candidates.ts';
import {excludedGrams, type Sought, soughtGrams} from './sought.ts';
import type {StageOptions} from './stage.ts';
import {type Verified, verify} from './verify.ts';

/** How many of the newest candidates are verified for each question; in the next round more, if too few answer it. */
const windows = [200, 800, 3200];
/** So many answers to a question will do: they are near ones. */
const enough = 20;
/** So many candidates are fetched in all, but for the first round: more would keep the reader waiting. */
const most = 3000;

/** Grams of one alternative. Each has a window of its own, lest rare ones be crowded out by common ones. */
type Question = {readonly grams: readonly string[]; readonly answers: number};

/**
 * Articles not yet known that answer but for one character of one word, among the newest that
 * the index offers for each way in which it may be amiss, in each of the fields: headlines first.
 */
export async function findApproximately(
	source: CandidateSource,
	sought: Sought,
	fields: readonly Field[],
	known: ReadonlySet<string>,
	{signal}: StageOptions,
): Promise<Verified[]> {
	const found = new Map<string, Verified>();
	const seen = {headline: new Set(known), body: new Set(known)};
	const first = (field: Field) =>
		soughtGrams(sought, field, 'approximate').map((grams): Question => ({grams, answers: 0}));
	const questions = {headline: first('headline'), body: first('body')};
	let fetched = 0;
	for (const window of windows) {
		for (const field of fields) {
			const open: Question[] = [];
			const exhausted: Question[] = [];
			for (const question of questions[field]) {
				if (window !== windows[0] && fetched > most) break;
				// Every article that has these grams has been offered for fewer of them.
				if (exhausted.some(({grams}) => grams.every(gram => question.grams.includes(gram)))) continue;
				const candidates = await source.newestContaining({
					...sought.filter,
					field,
					grams: [question.grams],
					excludedGrams: excludedGrams(sought, field),
					limit: window,
					...(signal !== undefined && {signal}),
				});
				signal?.throwIfAborted();
				fetched += candidates.length;
				let {answers} = question;
				for (const candidate of candidates) {
					if (seen[field].has(candidate.id) || found.has(candidate.id)) continue;
					seen[field].add(candidate.id);
					const verified = verify(candidate, sought, 'approximate', field);
					if (!verified) continue;
					found.set(candidate.id, verified);
					answers++;
				}
				if (candidates.length < window) exhausted.push(question);
				else if (answers < enough) open.push({...question, answers});
			}
			questions[field] = open;
		}
	}
	return [...found.values()].sort((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field));
}
