// How a text answers a query.

/** As typed, or with one character of a word wrong, missing or extra. */
export type Match = 'exact' | 'approximate';
