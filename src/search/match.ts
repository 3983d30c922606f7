// How a text answers a query.

/** As typed, as pinyin of its headline, or with one character of a word wrong, missing or extra. */
export type Match = 'exact' | 'pinyin' | 'approximate';
