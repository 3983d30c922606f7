// Memory of the programs that draw a screen.
import {setFlagsFromString} from 'node:v8';

/** The version of V8 in Node 24, which can be told to clear up before it takes more memory. */
const firstWithSaver = 13.6;

/**
 * A screen, and the hits of every key, are made of much that lives briefly: without this the engine would let a hundred
 * megabytes of it gather rather than clear up sooner.
 */
export function keepMemorySmall(): void {
	setFlagsFromString('--semi-space-growth-factor=1');
	setFlagsFromString('--heap-growing-percent=20');
	// Another engine complains of a name it does not know.
	if (Number.parseFloat(process.versions.v8) >= firstWithSaver) setFlagsFromString('--memory-saver-mode');
}
