// Errands done by another program, a real one.
import {describe, expect, it} from 'vitest';
import {programErrands} from '../../../src/ui/errand/program-errands.ts';

/** Errands done by a piece of JavaScript, which finds the words of the errand behind its own. */
const doneBy = (code: string) => programErrands(words => [process.execPath, '-e', code, '--', ...words]);

describe('an errand', () => {
	it('is done with its words, and tells how far it is and what it said last', async () => {
		const errands = doneBy(
			`process.send({progress: '1/2'}); process.send({progress: null});
			console.log('first'); console.log('got ' + process.argv.slice(1).join(' ')); console.error('paper-tui: 有一版读不出');
			process.exitCode = 1; process.disconnect();`,
		);
		const told: (string | null)[] = [];
		const end = await errands.run(['import', '旧报'], line => told.push(line));
		expect(told).toEqual(['1/2', null]);
		expect(end).toEqual({code: 1, said: 'got import 旧报  有一版读不出'});
	});

	it('brings nothing to the terminal that is not safe', async () => {
		const errands = doneBy(
			`process.send({progress: 'a\\u001B[2Jb'}); console.log('c\\u001B]52;c;x\\u0007d'); process.disconnect();`,
		);
		const told: (string | null)[] = [];
		const {said} = await errands.run([], line => told.push(line));
		expect(`${told.join('')}${said}`).not.toContain('\u001B');
	});

	it('is stopped as Ctrl-c would, and waited for when the reader is left', async () => {
		const errands = doneBy(
			`process.on('SIGINT', () => {console.log('stopped'); process.exit(130);});
			setInterval(() => {}, 1000); process.send({progress: 'ready'});`,
		);
		let isReady = () => {};
		const ready = new Promise<void>(resolve => {
			isReady = resolve;
		});
		const end = errands.run([], () => isReady());
		await ready;
		await errands.close();
		expect(await end).toEqual({code: 130, said: 'stopped'});
	});

	it('says so where it can not be begun', async () => {
		const errands = programErrands(() => ['/no/such/program']);
		const end = await errands.run([], () => {});
		expect(end).toMatchObject({code: 2, said: expect.stringContaining('ENOENT')});
	});
});
