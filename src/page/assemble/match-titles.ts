// Matches titles and texts of a page one to one, as puzzles are solved: the surest pairs first.
import {type Kinship, named} from './kinship.ts';
import type {DisplayPiece} from './pieces.ts';
import type {Story} from './story.ts';
import {type TitleUnit, titleUnits} from './title-unit.ts';

// What standing right over a text is worth beside shared words.
const nearness = 0.3;

/** Where each title goes, and which texts have one. */
type Matching = {readonly targets: Map<DisplayPiece, Story>; readonly seeded: Set<Story>};

/** Gives every text the title that names it best, and every other title the text it fits. Changes the stories' titles. */
export function matchTitles(stories: readonly Story[], kinship: Kinship): void {
	const texts = stories.filter(story => story.blocks.length > 0);
	const units = stories.map(titleUnits);
	const matching: Matching = {targets: new Map(), seeded: new Set()};
	seedSurest(units.flat(), texts, matching, kinship);
	seedBare(units.flat(), texts, matching, kinship);
	for (const own of units) placeTheRest(own, texts, matching, kinship);
	const moved = stories.map(home => home.titles.splice(0));
	for (const [index, home] of stories.entries()) regroup(home, moved[index] ?? [], matching.targets);
}

function isPlaced({pieces}: TitleUnit, {targets}: Matching): boolean {
	return pieces[0] !== undefined && targets.has(pieces[0]);
}

function place({pieces}: TitleUnit, story: Story, matching: Matching): void {
	for (const piece of pieces) matching.targets.set(piece, story);
	matching.seeded.add(story);
}

function seedSurest(
	units: readonly TitleUnit[],
	texts: readonly Story[],
	matching: Matching,
	kinship: Kinship,
): void {
	const pairs = units.flatMap(unit => {
		const atHome = unit.home.blocks.length > 0 ? kinship.toStory(unit.words, unit.home) + nearness : 0;
		return texts.flatMap(story => {
			if (story === unit.home) return [{unit, story, gain: atHome}];
			const gain = kinship.toStory(unit.words, story);
			return gain >= named && gain > atHome - nearness ? [{unit, story, gain}] : [];
		});
	});
	pairs.sort((a, b) => b.gain - a.gain);
	for (const {unit, story} of pairs) {
		if (!isPlaced(unit, matching) && !matching.seeded.has(story)) place(unit, story, matching);
	}
}

// A text that no title names clearly takes, of those not yet placed, the one that speaks of it more than of any other.
function seedBare(
	units: readonly TitleUnit[],
	texts: readonly Story[],
	matching: Matching,
	kinship: Kinship,
): void {
	const open = units
		.filter(unit => !isPlaced(unit, matching))
		.map(unit => ({unit, ...favourites(unit, texts, kinship)}));
	for (const text of texts) {
		if (matching.seeded.has(text)) continue;
		const mine = open.filter(
			({unit, first, gain}) => first === text && gain > 0.1 && !isPlaced(unit, matching),
		);
		const best = mine.sort((a, b) => b.lead - a.lead)[0];
		if (best && best.lead > 0) place(best.unit, text, matching);
	}
}

/** The text that a title speaks of most, how much, and by how much more than of the next. */
function favourites(
	unit: TitleUnit,
	texts: readonly Story[],
	kinship: Kinship,
): {first: Story | null; gain: number; lead: number} {
	let [first, gain, second]: [Story | null, number, number] = [null, 0, 0];
	for (const text of texts) {
		const share = kinship.toStory(unit.words, text);
		if (share > gain) [first, gain, second] = [text, share, gain];
		else if (share > second) second = share;
	}
	return {first, gain, lead: gain - second};
}

// A title that names no text well enough goes where it fits best: from a few over a text hardly away from it, else rather to the texts of its neighbours and to those with few titles.
function placeTheRest(
	own: readonly TitleUnit[],
	texts: readonly Story[],
	matching: Matching,
	kinship: Kinship,
): void {
	const targetOf = (unit: TitleUnit | undefined): Story | undefined =>
		unit?.pieces[0] && matching.targets.get(unit.pieces[0]);
	for (const [index, unit] of own.entries()) {
		if (isPlaced(unit, matching)) continue;
		const around = [targetOf(own[index - 1]), targetOf(own[index + 1]), unit.home];
		const taken = [...matching.targets.values()];
		let best: {readonly story: Story; readonly gain: number} | null = null;
		for (const story of texts) {
			const beside =
				story === unit.home && own.length <= 3 ? nearness : around.includes(story) ? nearness / 3 : 0;
			const gain =
				kinship.toStory(unit.words, story) + beside - 0.05 * taken.filter(one => one === story).length;
			if (gain > (best?.gain ?? Number.NEGATIVE_INFINITY)) best = {story, gain};
		}
		if (best) place(unit, best.story, matching);
	}
}

// Lines that are no titles (a byline, a dash line, a document's date) go where the title above them goes.
function regroup(
	home: Story,
	titles: readonly DisplayPiece[],
	targets: ReadonlyMap<DisplayPiece, Story>,
): void {
	const first = titles.find(piece => piece.role === 'title');
	let target = first ? (targets.get(first) ?? home) : home;
	for (const piece of titles) {
		if (piece.role === 'title') target = targets.get(piece) ?? home;
		target.titles.push(piece);
	}
}
