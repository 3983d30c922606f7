// Under which entry of the papers an article stands.
import type {OutletSummary, Provenance} from '../library/library.ts';

/** Index of the outlet that an article stands under, -1 if it is not among them. */
export function outletOf(article: Provenance, outlets: readonly OutletSummary[]): number {
	return outlets.findIndex(outlet => stands(article, outlet));
}

function stands({outlet, outletGuess, source}: Provenance, {known, name}: OutletSummary): boolean {
	if (outlet !== null) return known === 'stated' && name === outlet;
	if (outletGuess !== null) return known === 'guessed' && name === outletGuess;
	return known === 'source' && (source === name || source.endsWith(`/${name}`));
}
