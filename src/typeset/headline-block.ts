// The head of an article: column title, kicker, headline, subhead, and the line of names and dates.
import type {Article} from '../page/edition.ts';
import {setBlock} from './block.ts';
import type {Row, Span} from './row.ts';
import type {Highlight} from './stretch.ts';

export type Heading = Pick<
	Article,
	'section' | 'kicker' | 'headline' | 'headlineMade' | 'subhead' | 'byline' | 'dateline' | 'docDate'
>;

const betweenFacts: Span = {text: '  ', role: 'byline'};

/**
 * The rows of an article's head, each exactly `width` cells. Headline lines are balanced. A headline that was
 * made because the page gave none stands in square brackets, as catalogues put supplied titles.
 */
export function setHeadlineBlock(heading: Heading, width: number, highlight?: Highlight): Row[] {
	const balanced = {balanced: true, highlight};
	return [
		...setBlock([{text: heading.section ?? '', role: 'section'}], width, {highlight}),
		...setBlock([{text: heading.kicker ?? '', role: 'kicker'}], width, balanced),
		...setBlock(headlineSpans(heading), width, balanced),
		...setBlock([{text: heading.subhead ?? '', role: 'subhead'}], width, balanced),
		...setFacts(heading, width, highlight),
	];
}

function headlineSpans({headline, headlineMade}: Heading): Span[] {
	if (headline === null) return [];
	const span: Span = {text: headline, role: 'headline'};
	return headlineMade ? [{text: '[', role: 'faint'}, span, {text: ']', role: 'faint'}] : [span];
}

/** Date, names and place on one row, or each on its own where they don't fit beside one another. */
function setFacts({byline, dateline, docDate}: Heading, width: number, highlight?: Highlight): Row[] {
	const facts = [docDate, byline, dateline]
		.filter(fact => fact !== null)
		.map((text): Span => ({text, role: 'byline'}));
	const together = facts.flatMap((fact, index) => (index > 0 ? [betweenFacts, fact] : [fact]));
	const rows = setBlock(together, width, {highlight});
	return rows.length < 2 ? rows : facts.flatMap(fact => setBlock([fact], width, {highlight}));
}
