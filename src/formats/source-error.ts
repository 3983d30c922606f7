// Why a source gives no page, told so that the reader can act on it.

export type SourceFault =
	| {readonly kind: 'missing'}
	| {readonly kind: 'denied'}
	/** A pipe, socket or device. */
	| {readonly kind: 'not-a-file'}
	/** `limit` is in bytes. */
	| {readonly kind: 'too-large'; readonly limit: number}
	/** A folder without a text file anywhere in it. */
	| {readonly kind: 'no-pages'}
	/** Nothing but white space. */
	| {readonly kind: 'empty'}
	/** `what` names the kind of file where it is known, such as PDF. */
	| {readonly kind: 'not-text'; readonly what: string | null}
	/** `name` is the encoding where it is known but can't be decoded, such as EUC-TW. */
	| {readonly kind: 'encoding'; readonly name: string | null}
	/** Packed in archives more than `limit` deep. */
	| {readonly kind: 'nested'; readonly limit: number}
	/** It names its pages, and not one of them is beside it; `parts` are their names. */
	| {readonly kind: 'missing-parts'; readonly parts: readonly string[]}
	/** Packed under a password. */
	| {readonly kind: 'locked'}
	/** Of a known kind, `what`, but of pictures alone, such as a scan that no program has read. */
	| {readonly kind: 'no-text'; readonly what: string}
	/** Of a known kind, `what`, but its letters are told by numbers of which it says no more. */
	| {readonly kind: 'no-letters'; readonly what: string}
	/** Of a known kind, `what`, but reading it takes more time or memory than any newspaper. */
	| {readonly kind: 'costly'; readonly what: string}
	/** Of a known kind, `what`, but damaged beyond reading. */
	| {readonly kind: 'damaged'; readonly what: string}
	/** `code` is the system's own word for it, such as EIO. */
	| {readonly kind: 'unreadable'; readonly code: string};

/** Thrown when a source can't be found, read or decoded. `source` is its name as the reader gave it. */
export class SourceError extends Error {
	override readonly name = 'SourceError';
	readonly source: string;
	readonly fault: SourceFault;

	constructor(source: string, fault: SourceFault, options?: ErrorOptions) {
		super(`${fault.kind}: ${source}`, options);
		this.source = source;
		this.fault = fault;
	}
}

/** What an error of the file system means for the source it befell. */
export function faultOf(error: unknown): SourceFault {
	const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	if (code === 'ENOENT' || code === 'ENOTDIR') return {kind: 'missing'};
	if (code === 'EACCES' || code === 'EPERM') return {kind: 'denied'};
	return {kind: 'unreadable', code};
}
