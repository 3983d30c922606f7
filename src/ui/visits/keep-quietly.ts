// Storing where one was and what one opened, which must never stand in the way of reading.
import type {Library} from '../../library/library.ts';
import {LibraryError} from '../../library/library-error.ts';
import type {QuietChange} from './quiet-change.ts';

/** Stores a change, unless the library can't be written to just now: reading goes on all the same. */
export async function keepQuietly(change: QuietChange, library: Library): Promise<void> {
	try {
		await keep(change, library);
	} catch (error) {
		if (!(error instanceof LibraryError)) throw error;
	}
}

async function keep(change: QuietChange, library: Library): Promise<void> {
	switch (change.what) {
		case 'position':
			return library.setPosition(change.id, change.position);
		case 'opened':
			return library.rememberOpened(change.id);
	}
}
