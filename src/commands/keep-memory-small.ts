// Memory of the programs that draw a screen.
import {setFlagsFromString} from 'node:v8';

/** A screen is made of much that lives briefly: without this the engine keeps 40 MB for it rather than clear up sooner. */
export function keepMemorySmall(): void {
	setFlagsFromString('--semi-space-growth-factor=1');
}
