// A thread that searches with a connection of its own, so that the screen never waits. The last request wins.
import {parentPort, workerData} from 'node:worker_threads';
import {LibraryError} from '../../library/library-error.ts';
import {openLibraryToRead} from '../../library/open-library.ts';
import type {Tally} from '../../search/candidates.ts';
import type {FromThread, ThreadData, ToThread} from './search-messages.ts';
import {answerStage, countAll, findAllCopies} from './searcher.ts';

type Question = Exclude<ToThread, {kind: 'cancel'}>;

if (parentPort === null) throw new Error('search-worker.ts is started as a thread');
const port = parentPort;
const {path} = workerData as ThreadData;
const library = openLibraryToRead(path);
// Told to whoever asks first, not to the whole program.
library.catch(() => {});
let running: {readonly number: number; readonly abort: AbortController} | null = null;

port.on('message', (message: ToThread) => {
	if (message.kind === 'cancel' && running?.number !== message.number) return;
	running?.abort.abort();
	running = null;
	if (message.kind === 'cancel') return;
	const {number} = message;
	const abort = new AbortController();
	running = {number, abort};
	void answer(message, abort.signal).then(said => {
		if (abort.signal.aborted) return;
		running = null;
		port.postMessage(said);
	});
});

async function answer(message: Question, signal: AbortSignal): Promise<FromThread> {
	const {number} = message;
	try {
		const source = await library;
		if (message.kind === 'search') {
			return {kind: 'answer', number, answer: await answerStage(source, message.request, signal)};
		}
		if (message.kind === 'copies') {
			await findAllCopies(source, signal, found =>
				port.postMessage({kind: 'copying', number, found} satisfies FromThread),
			);
			return {kind: 'copied', number};
		}
		const tell = (tally: Tally) => port.postMessage({kind: 'counting', number, tally} satisfies FromThread);
		return {kind: 'counted', number, tally: await countAll(source, message.request, signal, tell)};
	} catch (error) {
		return error instanceof LibraryError
			? {kind: 'library-fault', number, fault: error.fault}
			: {kind: 'error', number, error};
	}
}
