// What the system tells of a process that runs.
import {readdirSync, readFileSync} from 'node:fs';

/** Milliseconds of processor time that all threads of the process have had so far. */
export function processorTimeOf(process: number): number {
	const tasks = `/proc/${process}/task`;
	const nanoseconds = readdirSync(tasks).map(task =>
		Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
	);
	return nanoseconds.reduce((sum, own) => sum + own, 0) / 1e6;
}

/** The most memory the process has had in use so far, in megabytes. */
export function peakMemoryOf(process: number): number {
	const status = readFileSync(`/proc/${process}/status`, 'utf8');
	return Number(/^VmHWM:\s*(\d+) kB/mu.exec(status)?.[1]) / 1000;
}
