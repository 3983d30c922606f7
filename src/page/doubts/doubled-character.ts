// Characters printed twice that Chinese does not double.
import {occurrences} from './occurrences.ts';
import type {Doubt, Passage} from './passage.ts';
import {wordAt} from './words.ts';

// Words of grammar, without those that are also verbs which double to say “a little” (把把关, 对对账, 过过瘾),
// and without 了, which ends and begins too many words (为了了解, 没完没了了).
const grammar: ReadonlySet<string> = new Set(
	'的着地所和与及或而且但虽因由于以为在从向往被将据是有能要可须就也都又还再已曾更最不没未无这那其该此我你他她它吗呢於與為從將還沒無這個嗎著'.split(
		'',
	),
);
// Bound to the word before them, they hardly ever meet themselves even where two words meet.
const bound: ReadonlySet<string> = new Set('入予之们們'.split(''));
// How much of the text to either side is parted into words.
const reach = 8;

/** A doubled character, the words around it as they stand and as they would without the second. */
type Doubling = {
	readonly passage: Passage;
	readonly at: number;
	readonly twice: string;
	readonly once: string | null;
};

/**
 * Doubled characters that no reading excuses: words of grammar that stand twice by themselves, and doublings in
 * words that the page elsewhere prints without. Excused are reduplications (看看, 清清楚楚), words that meet in the
 * same character (人民民主, 为了了解), and what the page doubles more than once in the same words.
 */
export function doubledCharacters(passages: readonly Passage[]): Doubt[] {
	const doublings = passages.flatMap(doublingsIn);
	const counts = occurrences(
		doublings.flatMap(({twice, once}) => (once === null ? [twice] : [twice, once])),
		passages.map(passage => passage.text),
	);
	return doublings.flatMap(({passage, at, twice, once}): Doubt[] => {
		if ((counts.get(twice) ?? 0) > 1) return [];
		const elsewhereOnce = once !== null && (counts.get(once) ?? 0) > 0;
		if (!elsewhereOnce && !standsTwice(passage.text, at)) return [];
		return [{passage, at, message: `“${passage.text[at]}” stands twice`}];
	});
}

function doublingsIn(passage: Passage): Doubling[] {
	const {text} = passage;
	return [...text.matchAll(/(?<![\ud800-\udbff])(?<one>\p{Script=Han})\k<one>/gu)].flatMap(
		(found): Doubling[] => {
			const at = found.index;
			const one = text[at];
			if (found[0].length !== 2 || text[at - 1] === one || text[at + 2] === one) return [];
			const once = text.slice(Math.max(0, at - 2), at + 1) + text.slice(at + 2, at + 4);
			return [
				{
					passage,
					at,
					twice: text.slice(Math.max(0, at - 1), at + 3),
					once: /^\p{Script=Han}{5}$/u.test(once) ? once : null,
				},
			];
		},
	);
}

/** Whether a word of grammar stands twice at an offset, by itself each time. */
function standsTwice(text: string, at: number): boolean {
	const character = text[at] ?? '';
	const isBound = bound.has(character);
	if (!isBound && !grammar.has(character)) return false;
	const from = Math.max(0, at - reach);
	const around = text.slice(from, at + 2 + reach);
	const first = wordAt(around, at - from);
	const second = wordAt(around, at - from + 1);
	if (first.start === second.start) return false;
	// 收入 is a noun: 收入入库.
	if (isBound) return first.text !== '收入';
	if (first.text.length > 1) return false;
	// 有有着: what takes an aspect particle is a verb, and a verb doesn't follow itself then.
	return second.text.length === 1 || /^.[着了过著過]$/u.test(second.text);
}
