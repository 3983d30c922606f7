import {PassThrough} from 'node:stream';
import {expect, it} from 'vitest';
import {withoutCharacter} from '../../src/terminal/without-character.ts';

it('writes all but the character, and is the same stream otherwise', () => {
	const stream = Object.assign(new PassThrough(), {columns: 80, isTTY: true});
	const output = withoutCharacter(stream as never, 'x');
	let resized = 0;
	output.on('resize', () => resized++);
	output.write('axbxx\u{1B}[2x');
	output.write(Buffer.from('x'));
	stream.columns = 120;
	stream.emit('resize');
	expect(stream.read().toString()).toBe('ab\u{1B}[2x');
	expect(output.columns).toBe(120);
	expect(output.isTTY).toBe(true);
	expect(resized).toBe(1);
});
