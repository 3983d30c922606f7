// Writes the names of the parts that the program reads to a file beside which the program's cache is, and when it paints.
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import path from 'node:path';

const log = path.join(process.env.HOME, 'reads.txt');
const {readFileSync, writeSync, appendFileSync} = fs;
let isPainted = false;

fs.readFileSync = (file, ...rest) => {
	if (/[\\/]dist[\\/][\w-]+\.js$/.test(String(file))) {
		appendFileSync(log, `${isPainted ? 'later' : 'first'} ${path.basename(String(file))}\n`);
	}
	return readFileSync(file, ...rest);
};
fs.writeSync = (descriptor, ...rest) => {
	isPainted ||= descriptor === 1;
	return writeSync(descriptor, ...rest);
};
syncBuiltinESMExports();
