// Characters printed twice that Chinese does not double.
import {occurrences} from './occurrences.ts';
import {isHan, type PageText} from './page-text.ts';
import type {Doubt} from './passage.ts';
import {wordAt} from './words.ts';

// Words of grammar, without those that are also verbs which double to say “a little” (把把关, 对对账, 过过瘾),
// and without 了, which ends and begins too many words (为了了解, 没完没了了).
const grammar: ReadonlySet<string> = new Set(
	'的着地所和与及或而且但虽因由于以为在从向往被将据是有能要可须就也都又还再已曾更最不没未无这那其该此我你他她它吗呢於與為從將還沒無這個嗎著',
);
// Bound to the word before them, they hardly ever meet themselves even where two words meet.
const bound: ReadonlySet<string> = new Set('入予之们們');
// How much of the text to either side is parted into words.
const reach = 8;

/** A doubled character, the words around it as they stand and, where they are all Han, as they would without the second. */
type Doubling = {
	readonly at: number;
	readonly twice: string;
	readonly once: string | null;
};

/**
 * Doubled characters that no reading excuses: words of grammar that stand twice by themselves, and doublings in
 * words that the page elsewhere prints without. Excused are reduplications (看看, 清清楚楚), words that meet in the
 * same character (人民民主, 为了了解), and what the page doubles more than once in the same words.
 */
export function doubledCharacters(page: PageText): Doubt[] {
	const doublings = doublingsOn(page);
	const counts = occurrences(
		doublings.flatMap(({twice, once}) => (once === null ? [twice] : [twice, once])),
		page,
	);
	return doublings.flatMap(({at, twice, once}): Doubt[] => {
		if ((counts.get(twice) ?? 0) > 1) return [];
		const elsewhereOnce = once !== null && (counts.get(once) ?? 0) > 0;
		if (!elsewhereOnce && !standsTwice(page, at)) return [];
		return [page.doubt(at, {kind: 'doubled', stands: page.slice(at, at + 1)})];
	});
}

function doublingsOn({units, slice}: PageText): Doubling[] {
	const doublings: Doubling[] = [];
	for (let at = 0; at + 1 < units.length; at++) {
		const unit = units[at] ?? 0;
		if (unit !== units[at + 1] || !isHan(unit)) continue;
		if (units[at - 1] === unit || units[at + 2] === unit) continue;
		const once = slice(at - 2, at + 1) + slice(at + 2, at + 4);
		doublings.push({
			at,
			twice: slice(at - 1, at + 3),
			once: /^\p{Script=Han}{5}$/u.test(once) ? once : null,
		});
	}
	return doublings;
}

/** Whether a word of grammar stands twice at a position, by itself each time. */
function standsTwice({slice}: PageText, at: number): boolean {
	const character = slice(at, at + 1);
	const isBound = bound.has(character);
	if (!isBound && !grammar.has(character)) return false;
	const before = slice(at - reach, at);
	const around = before + slice(at, at + 2 + reach);
	const first = wordAt(around, before.length);
	const second = wordAt(around, before.length + 1);
	if (first.start === second.start) return false;
	// 收入 is a noun: 收入入库.
	if (isBound) return first.text !== '收入';
	if (first.text.length > 1) return false;
	// 有有着: what takes an aspect particle is a verb, and a verb doesn't follow itself then.
	return second.text.length === 1 || /^.[着了过著過]$/u.test(second.text);
}
