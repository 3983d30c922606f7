// Following a jump to the page where the article goes on or comes from, and coming back.
import type {ArticleSummary} from '../../library/library.ts';
import {safe} from '../../terminal/safe.ts';
import type {Arrived} from '../action.ts';
import {readerMessages} from '../messages/reader.ts';
import {outletOf} from '../outlet-of.ts';
import {dateLabel, outletLabel} from '../provenance.ts';
import {chosenId, currentList, currentPlace, type State, withList} from '../state.ts';
import {visitOf} from '../visits/follow-reading.ts';
import {comeTo} from '../visits/go-back.ts';

type JumpArrived = Extract<Arrived, {kind: 'jump-arrived'}>;

/** Follows a jump of the open article onward; where none leads on, back to where the reader came from. */
export function follow(state: State): State {
	const {stored} = state.article;
	if (stored === null || stored.id !== chosenId(state)) return state;
	const {jumps} = stored.article;
	const onward = jumps.filter(({kind}) => kind === 'to');
	if (onward.length === 0 && state.trail.length > 0) return comeBack(state);
	if (jumps.length === 0) return {...state, notice: readerMessages(state.language).noJump};
	return {...state, following: {from: stored, jumps: onward.length > 0 ? onward : jumps, to: 'follow'}};
}

/** The article again that the last jump was followed from, where it was left. */
export function comeBack(state: State): State {
	const last = state.trail.at(-1);
	if (last === undefined) return state;
	const back = comeTo({...state, trail: state.trail.slice(0, -1)}, last);
	return {...back, article: {...back.article, followed: last.to}};
}

/**
 * The state once it is known where jumps lead: an article is chosen, of several the one after that which the reader came
 * back from; or it is told that there is none.
 */
export function receiveJump(state: State, {from, pages, targets}: JumpArrived): State {
	const {following} = state;
	const told: State = {...state, following: null};
	if (following?.from !== from || chosenId(state) !== from.id) return told;
	const messages = readerMessages(state.language);
	const last = targets.findIndex(({article}) => article.id === state.article.followed);
	const index = (last + 1) % targets.length;
	const target = targets[index];
	if (target === undefined) {
		const issue = `${outletLabel(from)} ${dateLabel(from, messages)}`;
		const page = pages.map(page => messages.pageNumber(safe(page, {oneLine: true}))).join(' ');
		const isKept = state.source === 'library';
		return {...told, notice: isKept ? messages.pageNotKept(issue, page) : messages.pageNotOpen(issue, page)};
	}
	const notices = [
		...(targets.length > 1 ? [messages.jumpOf(index + 1, targets.length)] : []),
		...(target.kind === 'page' ? [messages.firstOfPage] : []),
	];
	return {...openTarget(told, target.article), notice: notices.join('  ') || null};
}

/** Whether the article that the last jump led to is being read, or on its way. */
export function isAtJumpEnd(state: State): boolean {
	return state.focus === 'article' && state.trail.at(-1)?.to === (state.keep ?? chosenId(state));
}

/** Opens an article that stands elsewhere; the way leads back to the open one. */
export function openTarget(state: State, target: ArticleSummary): State {
	const {stored} = state.article;
	const trail = stored ? [...state.trail, {...visitOf(state, stored), to: target.id}] : state.trail;
	const arriving = {...state.article, hit: null, arrival: 'beginning' as const};
	const left: State = {...state, search: null, article: arriving, trail};
	// A list of a paper or a day has the others of its issue too. Results, views and collections have not.
	if (state.search === null && currentPlace(state).kind === 'articles') return choose(left, target.id);
	const entry = outletOf(target, state.outlets.items ?? []) + 1;
	return choose(withOutlet({...left, detour: null}, entry), target.id);
}

function withOutlet(state: State, selected: number): State {
	return {...state, outlets: {...state.outlets, position: {...state.outlets.position, selected}}};
}

/** Chooses an article in the list of the chosen outlet, which is fetched as far as to it. */
function choose(state: State, id: string): State {
	const list = currentList(state);
	const selected = list.items?.findIndex(item => item.id === id) ?? -1;
	if (selected === -1) return {...state, keep: id};
	const position = {...list.position, selected};
	return withList(state, {...list, position});
}
