// Finding words in the open article.
import type {TextField} from '../text-field.ts';
import {textIn} from '../text-field.ts';

export type Finding = {
	readonly field: TextField;
	/** Keys go into the field. */
	readonly editing: boolean;
	/** Where the text stood before. */
	readonly from: {readonly top: number; readonly hit: number | null};
};

/** The words as a query for a phrase, empty for none. */
export function queryOf({field}: Finding): string {
	const words = textIn(field)
		.replaceAll(/["“”„＂]/gu, '')
		.trim();
	return words === '' ? '' : `"${words}"`;
}
