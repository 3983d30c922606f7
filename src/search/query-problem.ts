// What is wrong with a query as typed; it is searched for all the same, as far as it goes.

export type QueryProblem =
	/** The quote is passed over, and what follows is taken for words. */
	| {readonly kind: 'unclosed-quote'}
	/** Taken for a word, colon and all. */
	| {readonly kind: 'unknown-field'; readonly name: string}
	/** Nothing follows the colon; passed over. */
	| {readonly kind: 'value-missing'; readonly name: string}
	/** A value that the field does not have; passed over. */
	| {readonly kind: 'unknown-value'; readonly value: string; readonly known: readonly string[]}
	/** No such day, or a period that ends before it begins; passed over. */
	| {readonly kind: 'impossible-date'; readonly value: string}
	/** A field that can't be excluded; passed over. */
	| {readonly kind: 'not-excludable'; readonly name: string}
	/** A bar without two terms around it, or two outlets; passed over. */
	| {readonly kind: 'bar-misplaced'}
	/** What was said before is replaced, for no article can be both. */
	| {readonly kind: 'contradiction'; readonly name: string};
