// Which paper --outlet means: one may say it as the program shows it, or by its key.
import type {Library, OutletSummary} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {Values} from './option.ts';
import {UsageError} from './usage-error.ts';

/**
 * The options with the key of the paper that `--outlet` names, be it stated, guessed (with its `?` or without) or the file
 * of a page that names none; as they are where no paper is called so.
 *
 * @throws {UsageError} if several papers are, and none of them states that name
 */
export async function withKnownOutlet(library: Pick<Library, 'outlets'>, values: Values): Promise<Values> {
	const {outlet} = values;
	if (outlet === undefined) return values;
	const outlets = await library.outlets();
	if (outlets.some(({key}) => key === outlet)) return values;
	const [first, ...others] = outlets.filter(one => namesOf(one).includes(outlet)).map(({key}) => key);
	if (first === undefined) return values;
	if (others.length > 0) {
		const keys = [first, ...others].map(key => safe(key, {oneLine: true})).join(', ');
		throw new UsageError(messages => messages.outletAmbiguous(safe(outlet, {oneLine: true}), keys));
	}
	return {...values, outlet: first};
}

function namesOf({name, known}: OutletSummary): readonly string[] {
	return known === 'guessed' ? [name, `${name}?`] : [name];
}
