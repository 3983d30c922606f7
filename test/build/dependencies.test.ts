// What is installed with the program on a user's machine: read from the lock file.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

type Locked = {
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly link?: boolean;
	readonly license?: string;
	readonly hasInstallScript?: boolean;
	readonly resolved?: string;
	readonly integrity?: string;
};

const root = path.join(import.meta.dirname, '../..');
const {packages} = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
	packages: Record<string, Locked>;
};
/** Those of the workspace that brings a checkout its Node are optional, and reach no user. */
const users = Object.entries(packages).filter(
	([name, {dev, link, optional}]) => name.startsWith('node_modules/') && !dev && !link && !optional,
);

describe('a package that reaches users', () => {
	it('runs nothing when it is installed', () => {
		expect(users.length).toBeGreaterThan(20);
		expect(users.filter(([, {hasInstallScript}]) => hasInstallScript)).toEqual([]);
	});

	it('comes from the registry, with a sum that it is held to', () => {
		const others = users.filter(
			([, {resolved, integrity}]) =>
				(resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
				!integrity?.startsWith('sha512-'),
		);
		expect(others).toEqual([]);
	});

	it('has a licence that lets it be part of the bundle', () => {
		const allowed = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|\(MIT OR CC0-1\.0\))$/u;
		expect(users.filter(([, {license}]) => !allowed.test(license ?? ''))).toEqual([]);
	});
});

it('is published with a statement of where it was built, or not at all', () => {
	const {publishConfig} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
		publishConfig?: {provenance?: boolean};
	};
	expect(publishConfig?.provenance).toBe(true);
});
