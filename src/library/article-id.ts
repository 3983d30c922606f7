// Article ids: short, typeable, and the same on every machine.
import type {Article} from '../page/edition.ts';
import {sha256} from './sha256.ts';

/** Length of a whole id, in characters. */
export const idLength = 10;

/** Crockford's base 32: without i, l, o, which are read as digits, and u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const bitsPerCharacter = 5;

/**
 * The ids of a page's articles, in their order: a hash of the decoded page and the first line of the
 * article's body (its headline, if there is no body). Where that gives an id that is taken already, how many
 * times it was is mixed in.
 */
export function articleIds(
	pageText: string,
	articles: readonly Article[],
	isTaken: (id: string) => boolean,
): string[] {
	const page = sha256(pageText);
	const given = new Set<string>();
	/** How many times a line gave an id that is taken: none of those has to be tried again. */
	const collisionsOf = new Map<string, number>();
	return articles.map(article => {
		const line = article.body[0]?.text.split('\n', 1)[0] ?? article.headline ?? '';
		for (let collisions = collisionsOf.get(line) ?? 0; ; collisions++) {
			const id = articleId(page, line, collisions);
			if (given.has(id) || isTaken(id)) continue;
			given.add(id);
			collisionsOf.set(line, collisions + 1);
			return id;
		}
	});
}

/** An id or the beginning of one as it is stored, from what a person typed: any case, i, l, o for 1, 1, 0. */
export function normalizeId(typed: string): string {
	return typed.trim().toLowerCase().replace(/[il]/g, '1').replaceAll('o', '0');
}

function articleId(page: Uint8Array, line: string, collisions: number): string {
	const hash = sha256(page, line, collisions > 0 ? `\n${collisions}` : '');
	let bits = hash.readBigUInt64BE() >> BigInt(64 - idLength * bitsPerCharacter);
	let id = '';
	for (let index = 0; index < idLength; index++) {
		id = alphabet.charAt(Number(bits & 31n)) + id;
		bits >>= 5n;
	}
	return id;
}
