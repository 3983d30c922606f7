// What the build keeps apart from the first screen.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {expect, it} from 'vitest';
import {addressOfAll, behindKeys, behindKeysPart, isBehindKeys} from '../../build/behind-keys.ts';

const root = path.resolve(import.meta.dirname, '../..');
const nothing: ReadonlySet<string> = new Set();
const partOf = (...inputs: string[]) =>
	({inputs: Object.fromEntries(inputs.map(file => [file, {}])), entryPoint: undefined}) as never;

async function bundled(importer: string): Promise<{code: string; told: string}> {
	try {
		const {outputFiles} = await build({
			absWorkingDir: root,
			stdin: {
				contents: `import {goBack} from '${path.join(root, 'src/ui/visits/go-back.ts')}'; goBack();`,
				resolveDir: root,
			},
			bundle: true,
			format: 'esm',
			logLevel: 'silent',
			write: false,
			plugins: [
				{
					name: 'importer',
					setup({onResolve, onLoad}) {
						onResolve({filter: /go-back\.ts$/}, ({importer: by}) =>
							by === '<stdin>' ? {path: path.join(root, importer), namespace: 'file'} : null,
						);
						onLoad({filter: /importer\.ts$/}, () => ({
							contents: `export {goBack} from '${path.relative(path.join(root, importer, '..'), path.join(root, 'src/ui/visits/go-back.ts')).replace(/^(?!\.)/, './')}';`,
							loader: 'ts',
						}));
					},
				},
				behindKeys,
			],
		});
		return {code: outputFiles[0]?.text ?? '', told: ''};
	} catch (error) {
		return {code: '', told: String(error)};
	}
}

it('is loaded from a part of its own by what imports it in the reader', async () => {
	const {code} = await bundled('src/ui/importer.ts');
	expect(code).toContain(`./${behindKeysPart}.js`);
});

it('may not be needed by a command', async () => {
	const {told} = await bundled('src/commands/importer.ts');
	expect(told).toContain('has need of what stands behind keys');
});

it('is all that has nothing else in it, and never what a first screen shows too', () => {
	expect(isBehindKeys(partOf('src/search/rank.ts', 'src/ui/find/finding.ts'), nothing)).toBe(true);
	expect(isBehindKeys(partOf('src/search/rank.ts', 'src/ui/screen.ts'), nothing)).toBe(false);
	expect(isBehindKeys(partOf('src/library/sqlite/rescue.ts'), nothing)).toBe(false);
	expect(
		isBehindKeys(partOf('src/library/sqlite/rescue.ts'), new Set(['src/library/sqlite/rescue.ts'])),
	).toBe(true);
});

it('can be told from all other parts of the bundle', () => {
	const pack = readFileSync(path.join(root, 'dist/reader-later-parts.js'), 'latin1');
	expect(pack).toContain(`"${behindKeysPart}.js"(exports`);
	expect(addressOfAll).toContain(behindKeysPart);
});
