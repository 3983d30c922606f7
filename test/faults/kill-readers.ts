// Ends the reader by a random signal in the midst of anything: the terminal is given back, and the library sound.
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {Terminal} from '../e2e/terminal.ts';
import {disagreements} from './agreement.ts';
import {writeInventedPages} from './invented-pages.ts';
import {entry, run} from './program.ts';
import {randomFrom} from './random.ts';
import {keysBut} from './random-keys.ts';

/** With the exit code a shell sees. */
const signals = {SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143, SIGKILL: 137} as const;

const leaving: ReadonlySet<string> = new Set(['q', 'Escape', 'Ctrl-c']);
const keys = keysBut(leaving);

export type ReaderKills = {
	readonly kills: number;
	/** That ended before the first screen was there. */
	readonly early: number;
	readonly wrong: string[];
};

export type ReaderKillOptions = {
	readonly home: string;
	readonly kills: number;
	readonly seed: number;
};

export async function killReaders({home, kills, seed}: ReaderKillOptions): Promise<ReaderKills> {
	const random = randomFrom(seed);
	const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
	const library = path.join(home, 'readers.db');
	await run(home, ['import', '--library', library, writeInventedPages(path.join(home, 'pages'), 20)]);
	const wrong: string[] = [];
	let early = 0;
	for (let kill = 0; kill < kills; kill++) {
		const [signal, code] = pick(Object.entries(signals));
		const size = {columns: 20 + Math.floor(random() * 180), rows: 5 + Math.floor(random() * 60)};
		const pressed = Array.from({length: Math.floor(random() * 30)}, () => pick(keys));
		const screen = new Terminal([entry, '--library', library], {...size, env: {HOME: home}});
		try {
			await screen.shows(/started as \d+/u);
			const isEarly = random() < 0.2;
			if (isEarly) await setTimeout(random() * 300);
			else {
				await screen.becomes('alternate', () => screen.isAlternate);
				for (const key of pressed) {
					screen.press(key);
					if (random() < 0.3) await setTimeout(random() * 60);
				}
			}
			if (!screen.isAlternate) early++;
			screen.signal(signal);
			const ended = await screen.ends();
			const faults = [
				// Before the reader has begun, a signal ends it as it ends any program.
				ended.code === code ? '' : `exit code ${ended.code}`,
				signal === 'SIGKILL' ? '' : terminalFaults(screen, ended.readsLines),
			].filter(fault => fault !== '');
			if (faults.length > 0)
				wrong.push(`${kill}: ${signal} after ${pressed.join(' ')}: ${faults.join(', ')}`);
		} catch (error) {
			wrong.push(`${kill}: ${signal} after ${pressed.join(' ')}: ${String(error).slice(0, 300)}`);
		} finally {
			screen.close();
		}
	}
	wrong.push(...(await disagreements(library, new Map(), 20)));
	return {kills, early, wrong};
}

function terminalFaults(screen: Terminal, readsLines: boolean): string {
	const {modes} = screen;
	return [
		screen.isAlternate && 'alternate screen',
		screen.hidesCursor && 'no cursor',
		!readsLines && 'no lines read',
		modes.bracketedPasteMode && 'bracketed paste',
		modes.mouseTrackingMode !== 'none' && 'mouse',
		modes.sendFocusMode && 'focus',
		!modes.wraparoundMode && 'no wrapping',
		modes.applicationCursorKeysMode && 'cursor keys',
	]
		.filter(fault => fault !== false)
		.join(' ');
}
