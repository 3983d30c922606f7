// What a format is: one way in which bytes hold pages.
import type {DecodedPage} from '../page/restore-page.ts';
import type {Allowance} from './allowance.ts';
import type {Opening} from './opening.ts';
import type {SourceError} from './source-error.ts';

/** A decoded page under the name it is known by: that of its source, with its place in it where that holds several. */
export type FormatPage = DecodedPage & {
	readonly source: string;
	/** The document whose pages are those of one issue, or of one after the other; absent where that is not known. */
	readonly issue?: string;
};

/** A document by itself, wherever it comes from. */
export type PlainDocument = {
	/** As the reader gave it, with the way into an archive added. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/**
	 * The bytes of a file that is named in the document by its way from it; null if there is none, or it lies outside
	 * the document's folder.
	 */
	readonly neighbour: (reference: string) => Promise<Uint8Array | null>;
};

/** A document as formats get it. */
export type SourceDocument = PlainDocument & {
	/** What may still be unpacked of the source that it is, or is packed in. */
	readonly allowance: Allowance;
	/** Whether a packed file of this name may hold a page. */
	readonly mayHoldPage: (name: string) => boolean;
	/** The files beside a packed file that are read with it, as it refers to them, and not by themselves. */
	readonly partsOf: (document: PlainDocument) => Promise<readonly string[]>;
	/** Whether a packed file of this name may be read with others. */
	readonly mayHaveParts: (name: string) => boolean;
	/** Reads what is packed in the document, whatever its format. */
	readonly unpacked: (document: PlainDocument) => AsyncIterable<FormatPage | SourceError>;
};

export type Format = {
	/** As messages name it. */
	readonly name: string;
	/** Endings of the names that files of it have in folders, in small letters, without the dot. */
	readonly endings: readonly string[];
	/** Bytes that are read of it at most; `largestSource` where nothing is said. */
	readonly largest?: number;
	/** Its documents are issues: what one page states of the paper and the day holds for the next. */
	readonly isIssue?: boolean;
	/** Whether what begins so is of this format. Must be quick: no parser is loaded for it. */
	readonly recognises: (opening: Opening) => boolean;
	/**
	 * The pages in their order; a part that can't be read stands in its place as an error.
	 *
	 * @throws {SourceError} if the document as a whole can't be read.
	 */
	readonly read: (document: SourceDocument) => AsyncIterable<FormatPage | SourceError>;
	/** The files beside a document that are read with it, as it refers to them, and not by themselves. */
	readonly parts?: (document: PlainDocument) => Promise<readonly string[]>;
};
