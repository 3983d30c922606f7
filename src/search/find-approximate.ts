// Finds articles in which one character of a word is wrong, missing or extra.
import {candidateQuery} from './candidate-query.ts';
import type {Candidate, CandidateSource, Field} from './candidates.ts';
import type {FindOptions} from './find.ts';
import {approximateGrams} from './grams.ts';
import {type Verified, verifyBody, verifyHeadline} from './verify.ts';

/** How many of the newest candidates are verified for each question; in the next round more, if too few answer it. */
const windows = [200, 800, 3200];
/** So many answers to a question will do: they are near ones. */
const enough = 20;
/** So many candidates are fetched in all, but for the first round: more would keep the reader waiting. */
const most = 3000;

/** Grams of one alternative. Each has a window of its own, lest rare ones be crowded out by common ones. */
type Question = {readonly grams: readonly string[]; readonly answers: number};

/**
 * Articles not yet known that have the folded words but for one character of one of them, among the newest that
 * the index offers for each way in which it may be amiss: headlines first.
 */
export async function findApproximately(
	source: CandidateSource,
	words: readonly string[],
	known: ReadonlySet<string>,
	options: FindOptions,
): Promise<Verified[]> {
	const found = new Map<string, Verified>();
	const fields = (['headline', 'body'] as const).filter(field => (options.field ?? field) === field);
	const seen = {headline: new Set(known), body: new Set(known)};
	const first = approximateGrams(words).map((grams): Question => ({grams, answers: 0}));
	const questions = {headline: first, body: first};
	let fetched = 0;
	for (const window of windows) {
		for (const field of fields) {
			const open: Question[] = [];
			const exhausted: Question[] = [];
			for (const question of questions[field]) {
				if (window !== windows[0] && fetched > most) break;
				// Every article that has these grams has been offered for fewer of them.
				if (exhausted.some(({grams}) => grams.every(gram => question.grams.includes(gram)))) continue;
				const query = candidateQuery(field, [question.grams], window, options);
				const candidates = await source.newestContaining(query);
				options.signal?.throwIfAborted();
				fetched += candidates.length;
				let {answers} = question;
				for (const candidate of candidates) {
					if (seen[field].has(candidate.id) || found.has(candidate.id)) continue;
					seen[field].add(candidate.id);
					const verified = verify(candidate, field, words, options);
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

function verify(
	candidate: Candidate,
	field: Field,
	words: readonly string[],
	options: FindOptions,
): Verified | null {
	return field === 'headline'
		? verifyHeadline(candidate, words, 'approximate')
		: verifyBody(candidate, words, 'approximate', options.field === 'body');
}
