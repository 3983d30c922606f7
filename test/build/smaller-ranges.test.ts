// What the build changes in pdf.js.
import path from 'node:path';
import {build} from 'esbuild';
import {expect, it} from 'vitest';
import {smallerRanges} from '../../build/smaller-ranges.ts';

async function bundled(plugins: readonly (typeof smallerRanges)[]): Promise<string> {
	const {outputFiles} = await build({
		absWorkingDir: path.resolve(import.meta.dirname, '../..'),
		stdin: {
			contents: "export {getDocumentProxy} from 'unpdf';",
			resolveDir: path.resolve(import.meta.dirname, '../..'),
		},
		bundle: true,
		format: 'esm',
		platform: 'node',
		logLevel: 'silent',
		write: false,
		plugins: [...plugins],
	});
	return outputFiles[0]?.text ?? '';
}

it('takes ranges of 2^17 codes in the bundle, where pdf.js by itself takes 2^24', async () => {
	const limit = /at = 2 \*\* (\d+) - 1/gu;
	expect([...(await bundled([])).matchAll(limit)].map(([, bits]) => bits)).toEqual(['24']);
	expect([...(await bundled([smallerRanges])).matchAll(limit)].map(([, bits]) => bits)).toEqual(['17']);
}, 60_000);
