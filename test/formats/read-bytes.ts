// Reads pages out of bytes, as any source is read.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {FormatPage} from '../../src/formats/format.ts';
import {readDocument} from '../../src/formats/formats.ts';
import {neighboursIn} from '../../src/formats/neighbours.ts';
import {SourceError} from '../../src/formats/source-error.ts';
import type {Edition} from '../../src/page/edition.ts';
import {restorePage} from '../../src/page/restore-page.ts';
import {collect} from '../collect.ts';

/** The pages in the bytes, and the errors that stand for some. */
export async function pagesIn(
	bytes: Uint8Array | string,
	name = 'page',
): Promise<(FormatPage | SourceError)[]> {
	return collect(readDocument({name, bytes: Buffer.from(bytes), neighbour: neighboursIn(null)}));
}

/** The only page in the bytes. */
export async function pageIn(bytes: Uint8Array | string, name?: string): Promise<FormatPage> {
	const [page, ...others] = await pagesIn(bytes, name);
	if (page instanceof SourceError) throw page;
	if (page === undefined || others.length > 0) throw new Error(`not one page: ${others.length + 1}`);
	return page;
}

/** The edition that the only page in the bytes makes. */
export async function editionIn(bytes: Uint8Array | string, name?: string): Promise<Edition> {
	return restorePage(await pageIn(bytes, name));
}

/** Why the bytes give no page. */
export async function faultIn(bytes: Uint8Array | string): Promise<unknown> {
	try {
		return await pagesIn(bytes);
	} catch (error) {
		return error instanceof SourceError ? error.fault : error;
	}
}

/** The edition of a file, with whatever it names beside itself. */
export async function editionOfFile(file: string): Promise<Edition[]> {
	const document = {name: file, bytes: readFileSync(file), neighbour: neighboursIn(path.dirname(file))};
	return (await collect(readDocument(document))).map(page => {
		if (page instanceof SourceError) throw page;
		return restorePage(page);
	});
}
