// An output from which one character is taken out of all that is written.
import type {WriteStream} from 'node:tty';

/** `output` itself, but for `character` in strings that are written to it. */
export function withoutCharacter(output: WriteStream, character: string): WriteStream {
	const write = (chunk: string | Uint8Array, ...rest: never[]) =>
		output.write(typeof chunk === 'string' ? chunk.replaceAll(character, '') : chunk, ...rest);
	return new Proxy(output, {
		get: (target, name) => {
			if (name === 'write') return write;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}
