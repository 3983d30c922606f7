// What Ink takes for its terminal: each frame of Ink is shown on a painted screen, which writes what differs.

import type {PaintedScreen} from '../terminal/painted-screen.ts';
import type {Frame} from '../terminal/painter.ts';

const mode = '\u{1B}[?';
/** Show and hide the cursor (DECTCEM); enter and leave the alternate screen. */
const ours = new Map<string, (screen: PaintedScreen) => void>([
	[`${mode}25h`, () => {}],
	[`${mode}25l`, () => {}],
	[`${mode}1049h`, screen => screen.enter()],
	[`${mode}1049l`, screen => screen.leave()],
]);

/**
 * A terminal for Ink to render to with `debug` set, by which it writes every frame whole and nothing to erase the last.
 * `cursorOf` says where the cursor of a frame is. Other modes that Ink sets are passed on.
 */
export function framesOfInk(screen: PaintedScreen, cursorOf: () => Frame['cursor']): NodeJS.WriteStream {
	const {stream} = screen;
	const write = (chunk: string, ...rest: never[]): boolean => {
		const own = ours.get(chunk);
		if (own) own(screen);
		else if (chunk === '' || chunk.startsWith(mode)) return stream.write(chunk, ...rest);
		else screen.show({rows: chunk.split('\n'), cursor: cursorOf()});
		return true;
	};
	return new Proxy(stream, {
		get: (target, name) => {
			if (name === 'write') return write;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}
