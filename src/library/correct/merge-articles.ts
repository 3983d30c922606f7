// Makes one article of two, losing nothing of either.
import type {Article, Block} from '../../page/edition.ts';
import {joinRanges} from './join-ranges.ts';

/**
 * The first article with the second's text after its own. The second's headlines become subheads in it, but
 * for a made one; a headline made for the first gives way to a printed one.
 */
export function mergeArticles(first: Article, second: Article): Article {
	const takesHeadline = isMade(first) && !isMade(second);
	const takes = (fact: 'kicker' | 'subhead') => takesHeadline && first[fact] === null;
	const displaced = [
		takes('kicker') ? null : second.kicker,
		takesHeadline || isMade(second) ? null : second.headline,
		takes('subhead') ? null : second.subhead,
	];
	const either = (fact: Fact) => first[fact] ?? second[fact];
	const surplus = (fact: Fact) =>
		first[fact] !== null && second[fact] !== first[fact] ? second[fact] : null;
	return {
		section: first.section ?? second.section,
		kicker: takes('kicker') ? second.kicker : first.kicker,
		headline: takesHeadline ? second.headline : first.headline,
		headlineMade: takesHeadline ? false : first.headlineMade,
		subhead: takes('subhead') ? second.subhead : first.subhead,
		byline: either('byline'),
		dateline: either('dateline'),
		docDate: either('docDate'),
		body: [
			...first.body,
			...blocks('subhead', displaced),
			...blocks('paragraph', [surplus('docDate'), surplus('byline')]),
			...second.body,
			...blocks('paragraph', [surplus('sourceNote'), surplus('editorMark')]),
		],
		jumps: [...first.jumps, ...second.jumps],
		sourceNote: either('sourceNote'),
		editorMark: either('editorMark'),
		lines: joinRanges([...first.lines, ...second.lines]),
	};
}

type Fact = 'byline' | 'dateline' | 'docDate' | 'sourceNote' | 'editorMark';

function isMade({headline, headlineMade}: Article): boolean {
	return headlineMade || headline === null;
}

function blocks(kind: Block['kind'], texts: readonly (string | null)[]): Block[] {
	return texts.flatMap(text => (text === null ? [] : [{kind, text}]));
}
