// Why something could not be fetched, told so that the reader can act on it.

export type FetchFault =
	/** It is no address, or neither of http nor of https. */
	| {readonly kind: 'address'}
	/** It leads to the machine itself or to its own network. */
	| {readonly kind: 'private'; readonly host: string}
	| {readonly kind: 'unknown-host'; readonly host: string}
	/** From one address to the next, in a circle or more than `limit` times. */
	| {readonly kind: 'redirects'; readonly limit: number}
	/** `limit` is in bytes, unpacked. */
	| {readonly kind: 'too-large'; readonly limit: number}
	| {readonly kind: 'slow'; readonly seconds: number}
	/** `wait` is how many seconds the server wants to be left alone; null where it doesn't say. */
	| {readonly kind: 'status'; readonly status: number; readonly wait: number | null}
	/** Packed in a way that is not known, or damaged on the way. */
	| {readonly kind: 'packing'}
	| {readonly kind: 'not-a-feed'}
	/** `code` is the system's own word for it, such as ECONNREFUSED. */
	| {readonly kind: 'unreachable'; readonly code: string};

/** Thrown when something can't be fetched. `address` is what was asked for. */
export class FetchError extends Error {
	override readonly name = 'FetchError';
	readonly address: string;
	readonly fault: FetchFault;

	constructor(address: string, fault: FetchFault, options?: ErrorOptions) {
		super(`${fault.kind}: ${address}`, options);
		this.address = address;
		this.fault = fault;
	}
}

/** Whether the whole host is to be left alone for a while, and not this one address. */
export function isOfHost(fault: FetchFault): boolean {
	if (fault.kind === 'status') return fault.status === 429 || fault.status >= 500;
	return fault.kind === 'slow' || fault.kind === 'unreachable' || fault.kind === 'unknown-host';
}
