// A disk that is soon full: a file system in memory of a few megabytes, where the system lets us mount one.
import {execFileSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type SmallDisk = {
	readonly folder: string;
	/** Fills it with a file of its own, until so many bytes are left. */
	readonly fill: (left: number) => void;
	/** Removes what `fill` wrote. */
	readonly empty: () => void;
	readonly remove: () => void;
};

/** Whether disks can be mounted here; says so if not. */
export const maySmallDisks = (() => {
	try {
		makeSmallDisk(1).remove();
		return true;
	} catch {
		console.warn('Tests of a full disk are skipped: no file system may be mounted here.');
		return false;
	}
})();

export function makeSmallDisk(megabytes: number): SmallDisk {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {stdio: 'ignore'});
	} catch (error) {
		rmSync(folder, {recursive: true});
		throw error;
	}
	const ballast = path.join(folder, 'ballast');
	return {
		folder,
		fill: left => {
			const {bavail, bsize} = statfsSync(folder);
			const descriptor = openSync(ballast, 'a');
			for (let bytes = bavail * bsize - left; bytes >= bsize; bytes -= bsize) {
				writeSync(descriptor, Buffer.alloc(bsize, 'x'));
			}
			closeSync(descriptor);
		},
		empty: () => rmSync(ballast, {force: true}),
		remove: () => {
			execFileSync('umount', ['-l', folder]);
			rmSync(folder, {recursive: true});
		},
	};
}
