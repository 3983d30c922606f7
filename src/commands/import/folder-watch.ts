// Watches folders, and those below them, for files that come or change, and tells of each when it has settled.
import {type FSWatcher, watch} from 'node:fs';
import {opendir, stat} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {isPageName} from '../../formats/formats.ts';
import {faultOf, SourceError} from '../../formats/source-error.ts';

/** Milliseconds for which a file stays as it is before it counts as whole. */
const settling = 1000;

/** Milliseconds between two looks at the files that have not settled. */
const lookEvery = 250;

type Unsettled = {size: number; modified: number; since: number};

export class FolderWatch {
	/** By the folder's name; each sees only what happens right in its folder. */
	readonly #watchers = new Map<string, FSWatcher>();
	/** Device and inode of the watched folders: links may lead to one in several ways. */
	readonly #identities = new Map<string, string>();
	readonly #unsettled = new Map<string, Unsettled>();
	readonly #complain: (error: SourceError) => void;

	/** `complain` is told of folders that can't be watched. */
	constructor(complain: (error: SourceError) => void) {
		this.#complain = complain;
	}

	/** How many folders are watched. */
	get size(): number {
		return this.#watchers.size;
	}

	/** Watches a folder and those below it. Files in it are let be until they change. */
	async enter(folder: string): Promise<void> {
		await this.#enter(folder, () => {});
	}

	/** Whether the file has been as it is for long enough; if not, `settled` will tell of it. */
	async hasSettled(file: string): Promise<boolean> {
		const status = await stat(file).catch(() => null);
		if (status === null || !status.isFile()) return true;
		const age = Date.now() - status.mtimeMs;
		// A time to come is that of another clock, and says nothing.
		if (age > settling) return true;
		this.#touch(file);
		return false;
	}

	/** The names of files that have come or changed, until the signal aborts or no folder is left. */
	async *settled(stop: AbortSignal): AsyncGenerator<string[]> {
		while (!stop.aborted && (this.size > 0 || this.#unsettled.size > 0)) {
			await pause(lookEvery, undefined, {signal: stop}).catch(() => {});
			const settled = await this.#look();
			if (settled.length > 0) yield settled.sort();
		}
	}

	close(): void {
		for (const watcher of this.#watchers.values()) watcher.close();
		this.#watchers.clear();
		this.#identities.clear();
		this.#unsettled.clear();
	}

	/** `found` is told of every file that is in the folder already. */
	async #enter(folder: string, found: (file: string) => void): Promise<void> {
		try {
			const {dev, ino} = await stat(folder);
			const identity = `${dev}:${ino}`;
			if (this.#identities.has(identity)) return;
			// Before its entries are read: one that comes meanwhile is seen twice rather than never.
			this.#identities.set(identity, folder);
			const watcher = watch(folder, (_event, name) => this.#seen(folder, name));
			this.#watchers.set(folder, watcher);
			const leave = () => {
				watcher.close();
				this.#watchers.delete(folder);
				this.#identities.delete(identity);
			};
			watcher.on('error', leave);
			watcher.on('close', leave);
			for await (const entry of await opendir(folder)) {
				const inner = path.join(folder, entry.name);
				if (entry.name.startsWith('.')) continue;
				if (entry.isDirectory() || entry.isSymbolicLink()) await this.#arrived(inner, found);
				else if (isPageName(entry.name)) found(inner);
			}
		} catch (error) {
			const fault = faultOf(error);
			if (fault.kind !== 'missing') this.#complain(new SourceError(folder, fault, {cause: error}));
		}
	}

	/** Something in the folder has come, changed or gone. */
	#seen(folder: string, name: string | null): void {
		if (name?.startsWith('.')) return;
		void this.#arrived(name === null ? folder : path.join(folder, name), file => this.#touch(file));
		void stat(folder).catch(() => this.#watchers.get(folder)?.close());
	}

	async #arrived(entry: string, found: (file: string) => void): Promise<void> {
		const status = await stat(entry).catch(() => null);
		if (status?.isDirectory()) await this.#enter(entry, found);
		else if (status?.isFile() && isPageName(path.basename(entry))) found(entry);
	}

	#touch(file: string): void {
		this.#unsettled.set(file, {size: -1, modified: 0, since: performance.now()});
	}

	/** Takes out the files that have settled, and those that are gone. */
	async #look(): Promise<string[]> {
		const settled: string[] = [];
		for (const [file, before] of this.#unsettled) {
			const now = performance.now();
			const status = await stat(file).catch(() => null);
			if (status === null || !status.isFile()) this.#unsettled.delete(file);
			else if (status.size !== before.size || status.mtimeMs !== before.modified) {
				Object.assign(before, {size: status.size, modified: status.mtimeMs, since: now});
			} else if (now - before.since >= settling) {
				this.#unsettled.delete(file);
				settled.push(file);
			}
		}
		return settled;
	}
}
