// import --watch: what is in folders, and then what comes to them, until it is stopped.
import {stat} from 'node:fs/promises';
import {type Source, walkSources} from '../../formats/find-sources.ts';
import {withoutParts} from '../../formats/parts-of-folder.ts';
import {SourceError} from '../../formats/source-error.ts';
import {safe} from '../../terminal/safe.ts';
import type {ExitCode} from '../command.ts';
import {sourceMessage} from '../source-message.ts';
import {UsageError} from '../usage-error.ts';
import {FolderWatch} from './folder-watch.ts';
import {type Importing, importSources} from './import-sources.ts';

/** Throws a UsageError for a path that is none of a folder. */
export async function checkFolders(paths: readonly string[]): Promise<void> {
	for (const name of paths) {
		const isFolder = await stat(name).then(
			status => status.isDirectory(),
			() => false,
		);
		if (!isFolder) throw new UsageError(messages => messages.watchNoFolder(safe(name, {oneLine: true})));
	}
}

/** Ends when it is stopped or no folder is left. `summarize` is called when what was there is imported. */
export async function watchFolders(
	paths: readonly string[],
	importing: Importing,
	summarize: () => Promise<void>,
): Promise<ExitCode> {
	const {context, stop, progress} = importing;
	const {messages} = context;
	const watch = new FolderWatch(error => context.complain(sourceMessage(error, messages)));
	try {
		for (const folder of paths) await watch.enter(folder);
		await importSources(settledOnly(walkSources(paths), watch), importing);
		progress.clear();
		if (stop.aborted) return 0;
		await summarize();
		context.complain(messages.watching(watch.size));
		const line: Importing['line'] = ({source, status, articles}) => {
			const name = safe(source, {oneLine: true});
			return status === 'added' ? messages.watchAdded(name, articles) : messages.watchUnchanged(name);
		};
		for await (const files of watch.settled(stop)) {
			await importSources(sourcesOf(files), {...importing, line});
			progress.clear();
		}
		if (stop.aborted) return 0;
		context.complain(messages.watchGone);
		return 1;
	} finally {
		watch.close();
	}
}

/** A folder without pages is no fault when they are yet to come. */
async function* settledOnly(
	sources: AsyncIterable<Source | SourceError>,
	watch: FolderWatch,
): AsyncGenerator<Source | SourceError> {
	for await (const source of sources) {
		if (source instanceof SourceError) {
			if (source.fault.kind !== 'no-pages') yield source;
		} else if (typeof source.path !== 'string' || (await watch.hasSettled(source.path))) yield source;
	}
}

async function* sourcesOf(files: readonly string[]): AsyncGenerator<Source> {
	for (const name of await withoutParts(files)) yield {name, path: name};
}
