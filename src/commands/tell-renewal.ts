// Tells that a library's indexes are being made anew, so that a long opening is not taken for a fault.
import type {Context} from './context.ts';

/** Fewer than this are done before anybody wonders. */
const worthTelling = 1000;

/** For `openLibrary`. */
export function tellRenewal({messages, complain, progress}: Context): (done: number, total: number) => void {
	let isFirst = true;
	return (done, total) => {
		const left = total - done;
		if (isFirst && left >= worthTelling) complain(messages.renewingIndex(left));
		isFirst = false;
		progress(left > 0 ? messages.renewed(done, total) : null);
	};
}
