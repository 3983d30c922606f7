// Makes a correction in the library, or takes one back, and fetches what it changed.
import {CorrectionError} from '../../library/correction-error.ts';
import type {Correction} from '../../library/corrections.ts';
import type {Library} from '../../library/library.ts';
import type {Arrived} from '../action.ts';
import type {CorrectionRequest} from './correcting.ts';

/** What became of the request. Rejects with a `LibraryError`. */
export async function carryOut(request: CorrectionRequest, library: Library): Promise<Arrived> {
	try {
		const undone = await make(request, library);
		const found = await library.article(request.id);
		if (found.kind !== 'found') return {kind: 'correction-refused', fault: 'absent'};
		const outlets = await library.outlets();
		return {kind: 'corrected', request, undone, stored: found.article, outlets};
	} catch (error) {
		if (error instanceof CorrectionError) return {kind: 'correction-refused', fault: error.fault};
		throw error;
	}
}

async function make(request: CorrectionRequest, library: Library): Promise<Correction | null> {
	if (request.kind === 'undo') return library.undoCorrection(request.id);
	await library.correct(request.id, request.change);
	return null;
}
