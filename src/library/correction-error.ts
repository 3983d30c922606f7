// Why a correction can't be made, told so that the reader can act on it.

export type CorrectionFault =
	/** No article has the id, or several have ids that begin so. */
	| 'absent'
	/** The article to merge with is this one, absent, or on another page. */
	| 'not-mergeable'
	/** The body has no such block, or it is the first and there is nothing to split off. */
	| 'no-block'
	/** The text to replace doesn't stand there. */
	| 'text-elsewhere'
	| 'not-a-date'
	/** All is so already. */
	| 'no-change';

/** Thrown for a correction that can't be made; nothing has been changed. */
export class CorrectionError extends Error {
	override readonly name = 'CorrectionError';
	readonly fault: CorrectionFault;

	constructor(fault: CorrectionFault) {
		super(fault);
		this.fault = fault;
	}
}
