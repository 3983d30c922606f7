// Banners and strays: display lines over one article that belong to another, or to none on the page.
import {isSeriesLabel, leadsOn} from '../roles/display-line.ts';
import {namesPlace, sectionLikeness} from '../roles/section.ts';
import {type Kinship, named, strange} from './kinship.ts';
import type {DisplayPiece} from './pieces.ts';
import {type Story, titleLines} from './story.ts';

/** Gives a column title after the last text of a page to that text. */
export function hangTrailingBanner(stories: readonly Story[]): void {
	const [last, above] = [stories.at(-1), stories.at(-2)];
	const head = last?.titles[0];
	if (
		!last ||
		!above ||
		!head ||
		last.titles.length > 1 ||
		last.blocks.length > 0 ||
		above.blocks.length === 0 ||
		above.banner
	)
		return;
	if (sectionLikeness(head.line.text) < 0.9) return;
	above.banner = head;
	last.titles.shift();
}

/** Moves lines that speak of the article above to it, as its banner, and gives those that speak of none on the page. */
export function moveStrangers(stories: readonly Story[], kinship: Kinship): DisplayPiece[] {
	const strangers: DisplayPiece[] = [];
	for (const [index, story] of stories.entries()) {
		const above = stories[index - 1];
		const [head, next] = titleLines(story);
		if (
			!above ||
			above.blocks.length === 0 ||
			!head ||
			!next ||
			namesPlace(head.line.text) ||
			leadsOn(next.line.text)
		)
			continue;
		const verdict = judge(story, above, kinship);
		if (verdict === 'own') continue;
		if (verdict === 'banner') above.banner = head;
		else strangers.push(head);
		story.titles = story.titles.filter(title => title !== head);
	}
	return strangers;
}

function judge(story: Story, above: Story, kinship: Kinship): 'own' | 'banner' | 'stranger' {
	const [head = '', ...rest] = titleLines(story).map(title => title.line.text);
	const likeness = sectionLikeness(head);
	// A series label is a standing head itself: a column title over it is the second banner of the article above.
	if (isSeriesLabel(rest[0] ?? '') && likeness > 0.5 && !above.banner) return 'banner';
	const toOwn = kinship.toStory(head, story);
	if (toOwn >= strange || likeness >= 1) return 'own';
	const others = kinship.toStory(rest.join(''), story);
	if (!above.banner && others >= named && kinship.toStory(head, above) >= toOwn + 0.2) return 'banner';
	return rest.length > 1 && toOwn < 0.05 && others > 0.15 && likeness < 0 ? 'stranger' : 'own';
}
