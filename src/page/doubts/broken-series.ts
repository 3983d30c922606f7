// Numbered members of an article that don't follow each other: 一、二、四.
import type {Misreading} from '../misreading.ts';
import {numberOf} from './han-number.ts';
import type {Doubt, Passage} from './passage.ts';

type Member = {
	readonly style: string;
	readonly number: number;
	readonly printed: string;
	readonly passage: Passage;
	readonly at: number;
};

// A number further ahead than this belongs to no series that lost a member.
const farthest = 4;

const heads: readonly (readonly [style: string, pattern: RegExp])[] = [
	['一、', /^(?<number>[一二三四五六七八九十百]{1,4})、/u],
	['（一）', /^[（(](?<number>[一二三四五六七八九十百]{1,4})[）)]/u],
	['第一条', /^第(?<number>[一二三四五六七八九十百]{1,5})条/u],
	['1.', /^(?<number>\d{1,2})[.．、](?!\d)/u],
	['（1）', /^[（(](?<number>\d{1,2})[）)]/u],
];

// Members that are told inside a sentence: 一是…；二是…. They open a clause.
const within = /(?<=^|[。！？；;，,：:“])(?<number>[一二三四五六七八九十]{1,2})(?<verb>[是要])/gu;
const ordinal = /(?<=^|[。！？；;：:“])第(?<number>[一二三四五六七八九十]{1,2})(?<verb>[，,、])/gu;

/** Breaks in the numbered series of an article. Series may begin with any number, and begin again with one. */
export function brokenSeries(article: readonly Passage[]): Doubt[] {
	const series = new Map<string, Member[]>();
	for (const passage of article) {
		if (passage.kind === 'title') continue;
		for (const member of membersOf(passage)) {
			const known = series.get(member.style);
			if (known) known.push(member);
			else series.set(member.style, [member]);
		}
	}
	return [...series.values()].flatMap(breaksIn);
}

function breaksIn(members: readonly Member[]): Doubt[] {
	const doubts: Doubt[] = [];
	let expected = members[0]?.number ?? 1;
	for (const [index, member] of members.entries()) {
		const {number, printed, passage, at} = member;
		const ahead = number - expected;
		const tell = (misreading: Misreading) => doubts.push({passage, at, misreading});
		if (number === 1 || ahead === 0) {
			expected = number + 1;
			continue;
		}
		const next = members[index + 1]?.number;
		const isMisread = next === expected + 1 && next !== number + 1;
		if (isMisread) tell({kind: 'number-misread', stands: printed, expected});
		else if (ahead > 0 && ahead <= farthest) tell({kind: 'number-missing', expected, before: printed});
		else if (ahead === -1) tell({kind: 'number-repeated', stands: printed});
		expected = isMisread ? expected + 1 : number + 1;
	}
	return doubts;
}

function membersOf(passage: Passage): Member[] {
	const {text} = passage;
	const members: Member[] = [];
	for (const [style, pattern] of heads) {
		const found = pattern.exec(text);
		const number = found && numberOf(found.groups?.number ?? '');
		if (found && number) members.push({style, number, printed: found[0], passage, at: 0});
	}
	for (const pattern of [within, ordinal]) {
		for (const found of text.matchAll(pattern)) {
			const number = numberOf(found.groups?.number ?? '');
			const style = `一${found.groups?.verb}`;
			if (number) members.push({style, number, printed: found[0], passage, at: found.index});
		}
	}
	return members;
}
