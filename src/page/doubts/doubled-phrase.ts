// Phrases printed twice over: 大修桥大修桥, 船工和船工 told of four characters or more.
import type {Doubt, Passage} from './passage.ts';

const shortest = 3;
const longest = 24;
const han = /^\p{Script=Han}+$/u;

/** Phrases that follow themselves, at once or after a conjunction. One doubt for each place. */
export function doubledPhrases(passage: Passage): Doubt[] {
	return [...repeatedAtOnce(passage), ...repeatedAsPair(passage), ...repeatedNoun(passage)];
}

// Of three characters or more: 研究研究 and other verbs of two are doubled to say “a little”.
function repeatedAtOnce(passage: Passage): Doubt[] {
	const {text} = passage;
	const doubts: Doubt[] = [];
	const told = new Uint8Array(text.length);
	for (let period = shortest; period <= longest; period++) {
		let same = 0;
		for (let at = period; at < text.length; at++) {
			same = text.charCodeAt(at) === text.charCodeAt(at - period) ? same + 1 : 0;
			if (same !== period) continue;
			same = 0;
			const start = at - period * 2 + 1;
			const phrase = text.slice(at - period + 1, at + 1);
			if (told[start] === 1 || !han.test(phrase) || soundsLike(phrase)) continue;
			told.fill(1, start, at + 1);
			doubts.push({passage, at: at - period + 1, message: `“${phrase}” stands twice`});
		}
	}
	return doubts;
}

// 哗啦啦哗啦啦, 咚咚锵咚咚锵, 一步又一步又: sounds and counting repeat.
function soundsLike(phrase: string): boolean {
	return /(?<one>.)\k<one>/u.test(phrase) || phrase.startsWith('一');
}

// 合作社和合作社之间 is said of two; 全体村民和全体村民 of three and more characters on either side is not.
const pairShortest = 4;

function repeatedAsPair(passage: Passage): Doubt[] {
	const {text} = passage;
	const doubts: Doubt[] = [];
	for (const {index: at} of text.matchAll(/[和与及或與]/gu)) {
		for (let length = pairShortest; length <= longest && length <= at; length++) {
			const phrase = text.slice(at + 1, at + 1 + length);
			if (text.charCodeAt(at - length) !== phrase.charCodeAt(0) || !text.startsWith(phrase, at - length))
				continue;
			if (!han.test(phrase) || /^(?:之间|之間|间|間|相|互)/u.test(text.slice(at + 1 + length))) continue;
			doubts.push({passage, at: at + 1, message: `“${phrase}” is joined to itself`});
			break;
		}
	}
	return doubts;
}

// After a conjunction and before a stop stands a noun, and nouns of two characters are not doubled.
function repeatedNoun(passage: Passage): Doubt[] {
	const pattern = /(?<=[和与與])(?<noun>\p{Script=Han}{2})\k<noun>(?=[，,。；;、！？]|$)/gu;
	return [...passage.text.matchAll(pattern)].flatMap((found): Doubt[] =>
		found[0][0] === found[0][1]
			? []
			: [{passage, at: found.index, message: `“${found.groups?.noun}” stands twice`}],
	);
}
