// What search asks of an engine: the newest articles that contain some grams, and their texts.

/** What is searched: the headline alone, or the headline and the body together. */
export type Field = 'headline' | 'body';

/**
 * An OR of ANDs: an article qualifies if it has every gram of at least one alternative; so any does for an
 * alternative without grams, and none where there is no alternative.
 */
export type Alternatives = readonly (readonly string[])[];

/** What an article has to be, whatever it says; what is left out does not matter. */
export type CandidateFilter = {
	/** A stated outlet's name, or the key of any. */
	readonly outlet?: string;
	/**
	 * Of one of these, as a person writes them: the name of a stated outlet or the key of any, else what is part
	 * of the names of stated ones, or if it is of none, of what others are shown as, both folded. Any outlet if there are none.
	 */
	readonly outlets?: readonly string[];
	/** Of none of these. */
	readonly excludedOutlets?: readonly string[];
	/** Inclusive dates, YYYY-MM-DD; undated articles are left out when one is given. */
	readonly since?: string;
	readonly until?: string;
	readonly read?: boolean;
	readonly starred?: boolean;
};

export type CandidateQuery = CandidateFilter & {
	/** `body` looks in the headline too, so that an article is found whose words are split between the two. */
	readonly field: Field;
	/**
	 * Folded unigrams and bigrams, as `search/grams.ts` makes them; for headlines also grams of their readings, as
	 * `search/pinyin/grams.ts` does.
	 */
	readonly grams: Alternatives;
	/** None of these may an article have. */
	readonly excludedGrams?: readonly string[];
	/** At most this many, newest first, undated last. */
	readonly limit: number;
	/** Goes on after the article that stands at this `place`. */
	readonly after?: number;
	readonly signal?: AbortSignal;
};

/** One article as search sees it. */
export type Candidate = {
	readonly id: string;
	/** Where it stands among all: the newer, the higher. A correction may move it. */
	readonly place: number;
	readonly outlet: string | null;
	readonly outletGuess: string | null;
	readonly source: string;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly dateGuess: string | null;
	readonly page: string | null;
	readonly headline: string;
	readonly read: boolean;
	readonly starred: boolean;
	/** As printed; it stands in `body` too. */
	readonly byline: string | null;
	/** Body blocks as stored, in order; then what else is printed with it: kicker, byline, captions. */
	readonly body: readonly string[];
};

/** What of an article is compared with a query. */
export type SearchedText = Pick<Candidate, 'id' | 'place' | 'date' | 'headline' | 'byline' | 'body'>;

/** What is at hand of an article without its text being read. */
export type Headline = Pick<Candidate, 'id' | 'place' | 'date' | 'headline'>;

/** Of articles asked for by their places, those that are not there any more are left out; the others come in the order asked for. */
export interface CandidateSource {
	newestContaining(query: CandidateQuery): Promise<readonly Candidate[]>;
	/** The places of the articles that `newestContaining` would give: many questions can be asked before a text is read. */
	newestPlaces(query: CandidateQuery): Promise<readonly number[]>;
	headlines(places: readonly number[], signal?: AbortSignal): Promise<readonly Headline[]>;
	texts(places: readonly number[], signal?: AbortSignal): Promise<readonly SearchedText[]>;
	candidates(places: readonly number[], signal?: AbortSignal): Promise<readonly Candidate[]>;
}

/** How many articles answer a query, as far as they were looked through. */
export type Tally = {
	readonly articles: number;
	/** Most first; `key` is good for `CandidateFilter.outlet`. */
	readonly outlets: readonly {readonly key: string; readonly name: string; readonly articles: number}[];
	/** Newest first, YYYY-MM; null for the undated, which come last. */
	readonly months: readonly {readonly month: string | null; readonly articles: number}[];
	/** Which share of the articles was looked through, the newest first: 1 if all were, and the counts are exact. */
	readonly share: number;
};

export type TallyQuery = Omit<CandidateQuery, 'limit' | 'after'> & {
	/** Whether an article that qualifies really answers; null if all do. */
	readonly verify: ((candidate: Candidate) => boolean) | null;
};

export interface TallySource {
	/**
	 * Counts in slices of some milliseconds between which other work gets its turn, and now and then gives the
	 * counts so far; the last ones have a share of 1. Called off, it rejects with the signal's reason.
	 */
	tally(query: TallyQuery): AsyncIterable<Tally>;
}
