// Memory of the programs that draw a screen.
import {setFlagsFromString} from 'node:v8';

/**
 * A screen, and the hits of every key, are made of much that lives briefly: without this the engine would let a hundred
 * megabytes of it gather rather than clear up sooner.
 */
export function keepMemorySmall(): void {
	setFlagsFromString('--semi-space-growth-factor=1');
	setFlagsFromString('--heap-growing-percent=20');
}
