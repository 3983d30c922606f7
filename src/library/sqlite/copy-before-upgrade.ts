// A copy of a library beside it, made before it is brought up to date.
import {closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statfsSync, statSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {isLibraryFault, LibraryError} from '../library-error.ts';
import {withFaults} from './faults.ts';

export type KeptCopy = {
	/** Where it is. */
	readonly file: () => string;
	/** Gives the copy its name; it stays until somebody removes it. */
	readonly keep: () => void;
	/** Removes the copy, the library being what it was. */
	readonly discard: () => void;
};

/**
 * Copies the library that lies in `file`, whose writing the caller has locked, and checks the copy, which is for
 * its owner alone: `library.db.before-v3` is a library before it was brought to version 3 or a later one.
 * Throws a LibraryError about `name`, nothing being left behind: `no-room` if there is none for the copy.
 */
export function copyBeforeUpgrade(name: string, file: string, version: number): KeptCopy {
	const wanted = `${file}.before-v${version + 1}`;
	let place = `${wanted}.unfinished`;
	const discard = () => rmSync(place, {force: true});
	// Nobody else is at it, for writing is locked: one that is there was left by a process that was killed.
	discard();
	try {
		copy(name, file, place);
	} catch (error) {
		discard();
		throw asBackupFault(name, error);
	}
	return {
		file: () => place,
		keep: () => {
			withFaults(name, () => {
				const kept = freeName(wanted);
				renameSync(place, kept);
				place = kept;
				sync(path.dirname(file));
			});
		},
		discard,
	};
}

function copy(name: string, file: string, target: string): void {
	withFaults(name, () => {
		const {bavail, bsize} = statfsSync(path.dirname(file));
		if (bavail * bsize < statSync(file).size) throw new LibraryError('no-room', name);
		// SQLite fills an empty file and leaves it the mode it has.
		closeSync(openSync(target, 'wx', 0o600));
		const source = new DatabaseSync(file);
		try {
			source.prepare('VACUUM INTO ?').run(target);
		} finally {
			source.close();
		}
		sync(target);
		check(name, target);
	});
}

function check(name: string, file: string): void {
	const database = new DatabaseSync(file, {readOnly: true});
	try {
		const found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
		if (found !== 'ok') throw new LibraryError('damaged', name);
	} finally {
		database.close();
	}
}

function asBackupFault(name: string, error: unknown): unknown {
	if (isLibraryFault(error, 'full')) return new LibraryError('no-room', name, {cause: error});
	// The library could be read a moment ago: it is beside it that nothing can be written.
	if (isLibraryFault(error, 'unreadable')) return new LibraryError('older', name, {cause: error});
	return error;
}

/** A copy of before is never written over. */
function freeName(wanted: string): string {
	for (let count = 2, name = wanted; ; count++) {
		if (!existsSync(name)) return name;
		name = `${wanted}-${count}`;
	}
}

/** Sees that a file, or what a folder lists, is on the disk. */
function sync(file: string): void {
	const descriptor = openSync(file, 'r');
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
