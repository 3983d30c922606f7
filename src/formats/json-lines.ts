// JSON Lines as a library exports them: of every line the page that it holds, to be restored again.
import {type LineHint, lineRoles, type PageHints} from '../page/hints.ts';
import type {Format, FormatPage} from './format.ts';
import {SourceError} from './source-error.ts';

const opening = '{"format":"paper-tui library"';

export const jsonLines: Format = {
	name: 'JSON Lines',
	endings: [],
	largest: 256 * 1024 * 1024,
	recognises: ({latin}) => latin.startsWith(opening),
	async *read({name, bytes}) {
		const text = new TextDecoder().decode(bytes);
		let number = 0;
		for (let from = 0; from < text.length; ) {
			const end = text.indexOf('\n', from);
			const line = text.slice(from, end < 0 ? text.length : end);
			from = end < 0 ? text.length : end + 1;
			number++;
			if (number === 1 || line.trim() === '') continue;
			const source = `${name}#${number}`;
			yield pageIn(line, source) ?? new SourceError(source, {kind: 'damaged', what: 'JSON Lines'});
		}
	},
};

function pageIn(line: string, source: string): FormatPage | null {
	try {
		const {text, hints} = JSON.parse(line) as {text?: unknown; hints?: unknown};
		return typeof text === 'string' ? {source, text, hints: hintsIn(hints)} : null;
	} catch {
		return null;
	}
}

/** Null unless all of it is as it was written. */
function hintsIn(value: unknown): PageHints | null {
	if (typeof value !== 'object' || value === null) return null;
	const {facts, issue = {}, lines} = value as {facts?: unknown; issue?: unknown; lines?: unknown};
	if (!areFacts(facts) || !areFacts(issue) || !Array.isArray(lines)) return null;
	return lines.every(isHint) ? (value as PageHints) : null;
}

function areFacts(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).every(fact => fact === null || typeof fact === 'string');
}

function isHint(value: unknown): boolean {
	if (value === null) return true;
	if (typeof value !== 'object') return false;
	const {role, article} = value as LineHint;
	return (
		(role === undefined || lineRoles.includes(role)) &&
		(article === undefined || Number.isSafeInteger(article))
	);
}
