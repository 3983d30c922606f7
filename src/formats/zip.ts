// ZIP: files of any other format, packed in one.
import type {Format} from './format.ts';

/** Bytes; it is held in memory whole. */
const largest = 256 * 1024 * 1024;

export const zip: Format = {
	name: 'ZIP',
	endings: ['zip'],
	largest,
	recognises: ({bytes}) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5),
	async *read(document) {
		const {readZip} = await import('./zip/read-zip.ts');
		yield* readZip(document);
	},
};
