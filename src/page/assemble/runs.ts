// Runs of a page: a cluster of display lines and the texts that follow it up to the next.
import type {DisplayPiece, Piece} from './pieces.ts';

export type Run = {readonly cluster: DisplayPiece[]; readonly texts: Exclude<Piece, DisplayPiece>[]};

/** The pieces of a page as runs, in order; the first cluster and the last texts may be empty. */
export function runs(pieces: readonly Piece[]): Run[] {
	const found: Run[] = [];
	let run: Run = {cluster: [], texts: []};
	for (const piece of pieces) {
		if (piece.kind === 'display') {
			if (run.texts.length > 0) {
				found.push(run);
				run = {cluster: [], texts: []};
			}
			run.cluster.push(piece);
		} else run.texts.push(piece);
	}
	found.push(run);
	return found;
}

/** Whether the texts of a run open with a lead, which only the beginning of an article has. */
export function opensWithLead(run: Run): boolean {
	const first = run.texts[0];
	return first?.kind === 'paragraph' && first.lead !== null;
}
