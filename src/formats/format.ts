// What a format is: one way in which bytes hold a page.

export type Format = {
	readonly name: string;
	/** Whether these bytes are of this format. */
	readonly recognises: (bytes: Uint8Array) => boolean;
	/**
	 * The decoded page, which is what a library stores and lines are counted in.
	 *
	 * @throws {SourceError} if the bytes can't be decoded.
	 */
	readonly decode: (bytes: Uint8Array, source: string) => string;
};
