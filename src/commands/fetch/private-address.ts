// Tells addresses of one's own machine and network, which a feed has no business to point at.
import {BlockList, isIP} from 'node:net';

/** Of the registries of special-purpose addresses (RFC 6890): those that are not on the public net. */
const ipv4 = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const;

/** All global unicast addresses of today are in 2000::/3; of these some are not, or hold an address of IPv4. */
const ipv6 = [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const;

const closed = new BlockList();
for (const [address, prefix] of ipv4) closed.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of ipv6) closed.addSubnet(address, prefix, 'ipv6');

const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

const mapped = new BlockList();
mapped.addSubnet('::ffff:0:0', 96, 'ipv6');

/** Through which nets of IPv6 alone reach addresses of IPv4 (RFC 6052). */
const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');

/**
 * Whether an address in numbers, IPv4 or IPv6, is of the machine itself (loopback), of a private network (RFC 1918, unique
 * local), of a link, or otherwise none of the public net; IPv4 in IPv6 is as it is by itself. True for what is no address.
 */
export function isPrivateAddress(address: string): boolean {
	const bare = address.replace(/%.*$/u, '');
	switch (isIP(bare)) {
		case 4:
			return closed.check(bare, 'ipv4');
		case 6:
			// The list looks at the IPv4 in it by itself.
			if (mapped.check(bare, 'ipv6')) return closed.check(bare, 'ipv6');
			if (translated.check(bare, 'ipv6')) return closed.check(lastFourBytes(bare), 'ipv4');
			return !global.check(bare, 'ipv6') || closed.check(bare, 'ipv6');
		default:
			return true;
	}
}

/** Of an address of IPv6 whose middle is nothing but zeros, as one of IPv4. */
function lastFourBytes(address: string): string {
	const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')[1]?.split(':') ?? [];
	const value = groups.reduce((sum, group) => sum * 0x10000 + Number.parseInt(group || '0', 16), 0);
	return [24, 16, 8, 0].map(shift => (value >>> shift) & 0xff).join('.');
}
