// An article of parts that are told.
import {madeHeadline} from '../assemble/made-headline.ts';
import type {Article, Block, Jump} from '../edition.ts';
import {bylineText} from '../roles/byline.ts';
import {jumpAtEnd, jumpAtStart} from '../roles/jump.ts';
import {readLead} from '../roles/lead.ts';
import type {Part} from './parts.ts';

/** The article but for its lines. Jumps are read from the text; all else is as told, or as its lead says. */
export function toldArticle(parts: readonly Part[]): Omit<Article, 'lines'> {
	const texts = (role: Part['role']) => parts.filter(part => part.role === role).map(part => part.text);
	const words = (role: Part['role'], separator = ' ') => texts(role).join(separator) || null;
	const jumps: Jump[] = [];
	const body: Block[] = [];
	for (const {role, text} of parts) {
		if (role === 'crosshead') body.push({kind: 'subhead', text});
		if (role !== 'paragraph') continue;
		const from = body.length === 0 ? jumpAtStart(text) : null;
		const to = jumpAtEnd(from?.rest ?? text);
		for (const found of [from, to]) if (found) jumps.push(found.jump);
		const rest = (to?.rest ?? from?.rest ?? text).trim();
		if (rest !== '') body.push({kind: 'paragraph', text: rest});
	}
	const first = body.find(({kind}) => kind === 'paragraph')?.text ?? '';
	const lead = readLead(first);
	const headline = words('headline');
	const byline = texts('byline').map(bylineText).join(' ');
	return {
		section: words('section', ' / '),
		kicker: words('kicker'),
		headline: headline ?? madeHeadline(first),
		headlineMade: headline === null,
		subhead: words('subhead'),
		byline: byline === '' ? (lead?.byline ?? null) : byline,
		dateline: words('dateline') ?? lead?.dateline ?? null,
		docDate: null,
		body,
		jumps,
		sourceNote: words('source-note'),
		editorMark: null,
	};
}
