// What search asks of an engine: the newest articles that contain some grams, and their text.

/** What is searched: the headline alone, or the headline and the body together. */
export type Field = 'headline' | 'body';

/** An OR of ANDs: an article qualifies if it has every gram of at least one alternative. */
export type Alternatives = readonly (readonly string[])[];

export type CandidateQuery = {
	/** `body` looks in the headline too, so that an article is found whose words are split between the two. */
	readonly field: Field;
	/**
	 * Folded unigrams and bigrams, as `search/grams.ts` makes them; for headlines also grams of their readings, as
	 * `search/pinyin/grams.ts` does.
	 */
	readonly grams: Alternatives;
	/** At most this many, newest first, undated last. */
	readonly limit: number;
	/** A stated outlet's name, or the key of any. */
	readonly outlet?: string;
	/** Inclusive dates, YYYY-MM-DD. */
	readonly since?: string;
	readonly until?: string;
	readonly signal?: AbortSignal;
};

/** One article as search sees it. */
export type Candidate = {
	readonly id: string;
	readonly outlet: string | null;
	readonly outletGuess: string | null;
	readonly source: string;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly dateGuess: string | null;
	readonly page: string | null;
	readonly headline: string;
	/** Body blocks as stored, in order; then what else is printed with it: kicker, byline, captions. */
	readonly body: readonly string[];
};

export interface CandidateSource {
	newestContaining(query: CandidateQuery): Promise<readonly Candidate[]>;
}
