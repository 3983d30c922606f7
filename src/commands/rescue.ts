// Saves what can be read of a damaged library into a new one.
import {existsSync} from 'node:fs';
import type {Library, NewPage} from '../library/library.ts';
import {NewFileError} from '../library/new-file-error.ts';
import {openLibrary, rescueLibrary} from '../library/open-library.ts';
import type {Rescued} from '../library/rescued.ts';
import {restorePage} from '../page/restore-page.ts';
import {safe} from '../terminal/safe.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';

/** Pages stored in one transaction. */
const batchSize = 32;

/** Makes the library `file` of the pages that can be read; a text alone is restored with this version. */
export async function rescueInto(context: Context, file: string): Promise<ExitCode> {
	const {messages} = context;
	if (existsSync(file)) throw new NewFileError('exists', file);
	const tally = {whole: 0, texts: 0};
	let library: Library | null = null;
	try {
		let batch: Rescued[] = [];
		const store = async () => {
			// Not before there is something to put in: of a library that gives nothing no other is made.
			if (batch.length > 0) library ??= await openLibrary(file);
			if (library) await add(library, batch);
			batch = [];
		};
		for await (const rescued of rescueLibrary(context.library)) {
			if (rescued.kind === 'whole') tally.whole++;
			else tally.texts++;
			batch.push(rescued);
			context.progress(messages.rescuing(tally.whole + tally.texts));
			if (batch.length >= batchSize) await store();
		}
		await store();
	} finally {
		context.progress(null);
		await (library as Library | null)?.close();
	}
	if (tally.whole + tally.texts === 0) {
		context.complain(messages.nothingRescued);
		return 1;
	}
	await context.write(`${messages.rescued(safe(file, {oneLine: true}), tally.whole, tally.texts)}\n`);
	return 0;
}

async function add(library: Library, batch: readonly Rescued[]): Promise<void> {
	await library.addExported(batch.flatMap(rescued => (rescued.kind === 'whole' ? [rescued.page] : [])));
	const restored = batch.flatMap((rescued): NewPage[] => {
		if (rescued.kind === 'whole') return [];
		const {source, text} = rescued;
		return [{source, text, edition: restorePage({text, hints: null})}];
	});
	if (restored.length > 0) await library.add(restored);
}
