// Loads the parts of the built program together with the code that V8 made of them in an earlier run.
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statfsSync,
	statSync,
	writeSync,
} from 'node:fs';
import path from 'node:path';
import {Script} from 'node:vm';

type Require = (name: string) => unknown;

/** A part as it is run: it puts what it exports into `module.exports`. */
type Body = (exports: object, require: Require, module: {exports: unknown}, file: string) => void;

const start = '(function(exports,require,module,__filename){';
const end = '\n})';

/** A file that was loaded, and where its code is to be kept; null if it is kept already, or can't be. */
type Loaded = {readonly script: Script; readonly code: string | null};

export type PartsOptions = {
	/** Where the parts are. */
	readonly folder: string;
	/** Loads what is no part. */
	readonly require: Require;
	/** Where their code is kept; made if it is not there. */
	readonly codeFolder: string;
	/** Differs from that of any other build of the program. */
	readonly build: string;
	/** What this run is for: others have need of other functions. */
	readonly purpose: string;
	/** Files of several parts, in the order in which a part is looked for in them before it is in a file of its own. */
	readonly packs: readonly string[];
};

/** Bytes; a disk with less room is left to what matters more. */
const leastRoom = 64 * 1024 * 1024;
/** Builds, versions of Node and purposes of which code is kept. */
const mostKept = 12;

/**
 * A loader of parts. Of a script V8 can give out all code it has made so far, functions that were called among it; from
 * what Node keeps by itself (`module.enableCompileCache`) those are missing, and to parse and compile them is most of
 * a start.
 */
export class Parts {
	readonly #options: PartsOptions;
	readonly #own: string | null;
	/** Those that are run or being run. */
	readonly #modules = new Map<string, {exports: unknown}>();
	/** Parts of the packs read so far. */
	readonly #packed = new Map<string, Body>();
	#packs: readonly string[];
	#loaded: Loaded[] = [];

	constructor(options: PartsOptions) {
		this.#options = options;
		const {build, purpose, codeFolder, packs} = options;
		this.#packs = packs;
		const name = `${build}-${process.version}-${process.arch}-${purpose}`;
		this.#own = isOurs(codeFolder) ? path.join(codeFolder, name) : null;
	}

	/** What a part exports; it is run when it is first asked for. It says what it exports before it may ask for others. */
	load(name: string): unknown {
		const known = this.#modules.get(name);
		if (known) return known.exports;
		const module = {exports: {}};
		this.#modules.set(name, module);
		const body = this.#unpacked(name) ?? (this.#evaluate(name, start, end) as Body);
		body(module.exports, this.#require, module, this.#fileOf(name));
		return module.exports;
	}

	/** Keeps the code of the files loaded so far of which there was none. Where nothing can be written nothing is said. */
	keep(): void {
		const unkept = this.#loaded;
		this.#loaded = [];
		if (this.#own === null || unkept.every(({code}) => code === null)) return;
		try {
			this.#makeRoom();
			mkdirSync(this.#own, {recursive: true, mode: 0o700});
			const {bavail, bsize} = statfsSync(this.#own);
			if (bavail * bsize < leastRoom) return;
			for (const {script, code} of unkept) if (code !== null) write(code, script.createCachedData());
		} catch {
			// It is made anew the next time.
		}
	}

	readonly #require: Require = name =>
		name.startsWith('./') ? this.load(name.slice(2)) : this.#options.require(name);

	/** A part in the packs, which are read as far as they must be. */
	#unpacked(name: string): Body | undefined {
		while (!this.#packed.has(name)) {
			const [pack, ...others] = this.#packs;
			if (pack === undefined) return undefined;
			this.#packs = others;
			const bodies = this.#evaluate(pack, '', '') as Readonly<Record<string, Body>>;
			for (const [member, body] of Object.entries(bodies)) this.#packed.set(member, body);
		}
		return this.#packed.get(name);
	}

	/** What a file gives as a script, with something put before it and behind. */
	#evaluate(name: string, before: string, behind: string): unknown {
		const file = this.#fileOf(name);
		const code = this.#own === null ? null : path.join(this.#own, name);
		const cachedData = code === null ? null : readIfThere(code);
		const source = before + readFileSync(file, 'latin1') + behind;
		const script = new Script(source, {filename: file, ...(cachedData && {cachedData})});
		const isKept = cachedData !== null && script.cachedDataRejected !== true;
		this.#loaded.push({script, code: isKept ? null : code});
		return script.runInThisContext();
	}

	/** Joined by hand, as it is done for every part before the first screen. */
	#fileOf(name: string): string {
		return this.#options.folder + path.sep + name;
	}

	/** Takes away the code that was kept first. */
	#makeRoom(): void {
		const {codeFolder} = this.#options;
		mkdirSync(codeFolder, {recursive: true, mode: 0o700});
		const kept = readdirSync(codeFolder).map(name => {
			const own = path.join(codeFolder, name);
			return {own, at: statSync(own).mtimeMs};
		});
		const surplus = kept.sort((one, other) => other.at - one.at).slice(mostKept);
		for (const {own} of surplus) rmSync(own, {recursive: true, force: true});
	}
}

/** Whether nobody else can put code there; or nothing is there yet. */
function isOurs(folder: string): boolean {
	const stats = statSync(folder, {throwIfNoEntry: false});
	if (stats === undefined || process.getuid === undefined) return true;
	return stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
}

function readIfThere(file: string): Buffer | null {
	try {
		return readFileSync(file);
	} catch {
		return null;
	}
}

/** Whole or not at all, even if the machine stops: V8 does not look through what it is given. */
function write(file: string, data: Buffer): void {
	const beside = `${file}.${process.pid}`;
	const descriptor = openSync(beside, 'w', 0o600);
	try {
		for (let written = 0; written < data.length; ) written += writeSync(descriptor, data, written);
		fsyncSync(descriptor);
		renameSync(beside, file);
	} catch (error) {
		rmSync(beside, {force: true});
		throw error;
	} finally {
		closeSync(descriptor);
	}
}
