// The thread that reads one PDF: at each request it answers with what comes next of it.
import {parentPort, workerData} from 'node:worker_threads';
import {getDocumentProxy} from 'unpdf';
import type {DecodedPage} from '../../page/restore-page.ts';
import {CharacterMaps} from './character-maps.ts';
import {mostRuns, pageOfText} from './page-of-text.ts';
import type {PdfText} from './runs-of-page.ts';
import {hasTrailer, withTrailer} from './with-trailer.ts';

/** First, unasked, that the thread has begun; then that the document is open, or why not; then page after page. */
export type PdfAnswer =
	| {readonly kind: 'begun'}
	| {readonly kind: 'opened'; readonly pages: number}
	| {readonly kind: 'page'; readonly page: DecodedPage}
	/** The page has print of which nothing says what letters it is. */
	| {readonly kind: 'no-letters'}
	| {readonly kind: 'locked'}
	| {readonly kind: 'damaged'};

/** Pages of one document: a year of a daily has fewer. */
const mostPages = 5000;

const answers = answersOf(workerData as Uint8Array);
let working = Promise.resolve();
parentPort?.on('message', () => {
	working = working.then(async () => {
		const {value} = await answers.next();
		parentPort?.postMessage(value ?? ({kind: 'damaged'} satisfies PdfAnswer));
	});
});

parentPort?.postMessage({kind: 'begun'} satisfies PdfAnswer);

async function* answersOf(bytes: Uint8Array): AsyncGenerator<PdfAnswer> {
	// Faults of the document reject what is asked for; what rejects besides is of work nobody waits for.
	process.on('unhandledRejection', () => {});
	let lacksTable = false;
	class Tables extends CharacterMaps {
		override async fetch(asked: Parameters<CharacterMaps['fetch']>[0]): Promise<Uint8Array> {
			try {
				return await super.fetch(asked);
			} catch (error) {
				lacksTable = true;
				throw error;
			}
		}
	}
	const document = await opened(bytes, Tables);
	if (typeof document === 'string') {
		yield {kind: document};
		return;
	}
	const pages = Math.min(document.numPages, mostPages);
	yield {kind: 'opened', pages};
	for (let number = 1; number <= pages; number++) {
		let answer: PdfAnswer;
		try {
			const page = await document.getPage(number);
			const read = pageOfText(await textOf(page));
			const isLost = (read.text === '' && lacksTable) || isMostlyLost(read.text);
			answer = isLost ? {kind: 'no-letters'} : {kind: 'page', page: read};
			page.cleanup();
		} catch {
			answer = {kind: 'damaged'};
		}
		yield answer;
	}
}

function isMostlyLost(text: string): boolean {
	return (text.match(/\ufffd/gu)?.length ?? 0) > text.replace(/\s/gu, '').length / 2;
}

/** Its text, or as much of the beginning as any page of a newspaper has. */
async function textOf(page: Awaited<ReturnType<PdfDocument['getPage']>>): Promise<PdfText> {
	const items: PdfText['items'][number][] = [];
	const styles: Record<string, PdfText['styles'][string]> = {};
	const reader = (page.streamTextContent() as ReadableStream<PdfText>).getReader();
	while (items.length <= mostRuns) {
		const {done, value} = await reader.read();
		if (done) return {items, styles};
		items.push(...value.items);
		Object.assign(styles, value.styles);
	}
	await reader.cancel(new Error('more text than a page has'));
	return {items, styles};
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The document, of what is left of it if its end is cut off; or why it can't be opened. */
async function opened(
	bytes: Uint8Array,
	tables: typeof CharacterMaps,
): Promise<PdfDocument | 'locked' | 'damaged'> {
	// Each attempt keeps a copy: a large document is not opened as it is where that would be in vain.
	if (hasTrailer(bytes)) {
		try {
			return await open(bytes.slice(), tables);
		} catch (error) {
			if (error instanceof Error && error.name === 'PasswordException') return 'locked';
		}
	}
	const mended = withTrailer(bytes);
	if (!mended) return 'damaged';
	try {
		return await open(mended, tables);
	} catch {
		return 'damaged';
	}
}

function open(bytes: Uint8Array, tables: typeof CharacterMaps): Promise<PdfDocument> {
	return getDocumentProxy(bytes, {
		verbosity: 0,
		// Nothing is drawn, so no typeface is needed, nor anything from the system or from elsewhere.
		useSystemFonts: false,
		disableFontFace: true,
		enableXfa: false,
		BinaryDataFactory: tables,
		cMapPacked: false,
		useWasm: false,
		useWorkerFetch: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
	});
}
