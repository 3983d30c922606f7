// paper-tui edit: corrections of an article or its page, kept beside the source and taken back at will.
import {CorrectionError} from '../library/correction-error.ts';
import type {Change} from '../library/corrections.ts';
import type {Library, StoredArticle} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import {articleLine} from './article-line.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {correctionLine} from './correction-line.ts';
import {type Placed, placeReplacement, placeSplit} from './edit-place.ts';
import {type EditRequest, editRequest} from './edit-request.ts';
import {findArticle} from './find-article.ts';
import type {Values} from './option.ts';
import {withLibrary} from './with-library.ts';

/** Prints the articles as they are after the correction, as `list` does; or corrections, as asked. */
export async function run(context: Context, operands: readonly string[], values: Values): Promise<ExitCode> {
	const request = editRequest(operands, values);
	return withLibrary(context, async library => {
		const stored = await findArticle(context, library, operands[0] ?? '');
		if (stored === null) return 1;
		if (request.kind === 'list' || request.kind === 'undo') {
			return printCorrections(context, library, stored.id, request.kind, values);
		}
		const placed = await place(context, library, stored, request);
		if (placed === null) return 1;
		if (placed.change === null) {
			context.complain(placed.say(context.messages));
			return 1;
		}
		return correct(context, library, stored.id, placed.change, values);
	});
}

async function printCorrections(
	context: Context,
	library: Library,
	id: string,
	what: 'list' | 'undo',
	values: Values,
): Promise<ExitCode> {
	const undone = what === 'undo' ? await library.undoCorrection(id) : null;
	const corrections = what === 'undo' ? [undone ?? []].flat() : await library.corrections(id);
	for (const correction of corrections) await context.write(correctionLine(correction, values));
	if (corrections.length > 0) return 0;
	context.complain(context.messages.noCorrections(id));
	return 1;
}

type ChangeRequest = Exclude<EditRequest, {kind: 'list' | 'undo'}>;

async function place(
	context: Context,
	library: Library,
	stored: StoredArticle,
	request: ChangeRequest,
): Promise<Placed | null> {
	switch (request.kind) {
		case 'change':
			return request;
		case 'replace':
			return placeReplacement(stored, request.from, request.to);
		case 'split':
			return placeSplit(stored, request.opening);
		case 'merge': {
			const other = await findArticle(context, library, request.with);
			return other && {change: {kind: 'merge', with: other.id}};
		}
	}
}

async function correct(
	context: Context,
	library: Library,
	id: string,
	change: Change,
	values: Values,
): Promise<ExitCode> {
	try {
		const {ids} = await library.correct(id, change);
		for (const corrected of ids) {
			const found = await library.article(corrected);
			if (found.kind === 'found') await context.write(articleLine(found.article, values));
		}
		return 0;
	} catch (error) {
		if (!(error instanceof CorrectionError)) throw error;
		const {messages} = context;
		switch (error.fault) {
			case 'no-change':
				context.complain(messages.noChange);
				return 0;
			case 'not-mergeable':
				context.complain(messages.notMergeable(id, change.kind === 'merge' ? change.with : ''));
				return 1;
			default:
				// Everything else was looked up a moment ago: another process has changed the article since.
				context.complain(messages.idAbsent(safe(id, {oneLine: true})));
				return 1;
		}
	}
}
