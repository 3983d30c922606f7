// Addresses of one's own machine and network are told from those of the public net.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isPrivateAddress} from '../../../src/commands/fetch/private-address.ts';

describe('an address of the machine or of its network', () => {
	it.each([
		...['127.0.0.1', '127.255.0.3', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
		...['169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255'],
		...['::1', '::', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', 'fec0::1'],
		...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::127.0.0.1'],
		...[
			'64:ff9b::7f00:1',
			'64:ff9b::',
			'64:ff9b::1',
			'64:ff9b:1::8.8.8.8',
			'2002:7f00:1::',
			'2001:0:7f00:1::',
			'2001:db8::1',
		],
	])('is %s', address => {
		expect(isPrivateAddress(address)).toBe(true);
	});

	it('is whatever is no address', () => {
		for (const text of ['', 'localhost', '127.1', '1.2.3', ':::']) expect(isPrivateAddress(text)).toBe(true);
	});

	it('stays one however it is written in IPv6', () => {
		fc.assert(
			fc.property(fc.ipV4(), address => {
				expect(isPrivateAddress(`::ffff:${address}`)).toBe(isPrivateAddress(address));
				expect(isPrivateAddress(`64:ff9b::${address}`)).toBe(isPrivateAddress(address));
			}),
		);
	});
});

it.each([
	'8.8.8.8',
	'172.32.0.1',
	'100.128.0.1',
	'2606:4700::1111',
	'2a00:1450::1',
	'::ffff:8.8.8.8',
	'64:ff9b::808:808',
])('%s is on the public net', address => {
	expect(isPrivateAddress(address)).toBe(false);
});
