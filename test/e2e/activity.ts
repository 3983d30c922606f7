// What a process is doing, as its machine counts it.
import {readdirSync, readFileSync} from 'node:fs';

/**
 * The processor time of all threads of a process so far: the same twice if it slept meanwhile. Null if one of them runs
 * or waits for a processor. Where the machine doesn't tell, always the same.
 */
export function activityOf(process: number): string | null {
	try {
		const folder = `/proc/${process}/task`;
		const threads = readdirSync(folder).map(thread => ({
			// After the name, which may hold anything.
			state: readFileSync(`${folder}/${thread}/stat`, 'utf8').replace(/^.*\) /su, '')[0],
			spent: readFileSync(`${folder}/${thread}/schedstat`, 'utf8'),
		}));
		return threads.some(({state}) => state === 'R') ? null : threads.map(({spent}) => spent).join();
	} catch {
		return '';
	}
}
