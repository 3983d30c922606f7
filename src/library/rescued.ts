// What can be saved of a library whose file is damaged.
import type {ExportedPage} from './exported/exported-page.ts';

/** A page with all that belongs to it, or its decoded text alone. */
export type Rescued =
	| {readonly kind: 'whole'; readonly page: ExportedPage}
	| {readonly kind: 'text'; readonly source: string; readonly text: string};
