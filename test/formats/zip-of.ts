// Packs files into a ZIP archive, honestly or not.
import {crc32, deflateRawSync} from 'node:zlib';

export type PackedFile = {
	readonly name: string | Uint8Array;
	readonly bytes: Uint8Array | string;
	/** Size that the directory claims; the true one if left out. */
	readonly claimed?: number;
	readonly isLocked?: boolean;
};

/** The bytes of the archive. */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const {name, bytes, claimed, isLocked} of files) {
		const raw = Buffer.from(bytes);
		const packed = deflateRawSync(raw);
		const path = Buffer.from(name);
		const flags = (typeof name === 'string' ? 0x800 : 0) | (isLocked ? 1 : 0);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(flags, 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(raw), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(claimed ?? raw.length, 18);
		common.writeUInt16LE(path.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, path]));
		locals.push(local);
		offset += local.length;
	}
	const entries = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(entries.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, entries, end]);
}
