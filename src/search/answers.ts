// Whether a short text such as a name answers a query, as an article's headline would.
import {findApproximate} from './approximate.ts';
import {fold} from './fold.ts';
import {litTerms} from './sought.ts';

/**
 * Indices of the texts that have every word of the query; if none has, of those that have all but one character
 * of a word of four or more. All of them if the query has no words.
 */
export function textsThatAnswer(texts: readonly string[], query: string): number[] {
	const terms = litTerms(query);
	const folded = texts.map(fold);
	const having = (has: (text: string, term: (typeof terms)[number]) => boolean) =>
		folded.flatMap((text, index) => (terms.every(term => has(text, term)) ? [index] : []));
	const exact = having((text, term) => text.includes(term.text));
	if (exact.length > 0) return exact;
	return having(
		(text, {text: word, mayBeNear}) =>
			text.includes(word) || (mayBeNear && findApproximate(text, word) !== null),
	);
}
