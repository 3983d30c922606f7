// Checks what a foreign JSON value is made of.

export type Shape = (value: unknown) => boolean;

export const text: Shape = value => typeof value === 'string';
export const flag: Shape = value => typeof value === 'boolean';
export const anObject: Shape = value => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A whole number from 0. */
export const count: Shape = value => Number.isSafeInteger(value) && (value as number) >= 0;

/** A text that passes a test. */
export function textThat(passes: (text: string) => boolean): Shape {
	return value => typeof value === 'string' && passes(value);
}

export function orNull(shape: Shape): Shape {
	return value => value === null || shape(value);
}

/** What has both shapes. */
export function both(one: Shape, other: Shape): Shape {
	return value => one(value) && other(value);
}

export function oneOf(...words: readonly string[]): Shape {
	return value => typeof value === 'string' && words.includes(value);
}

export function listOf(shape: Shape): Shape {
	return value => Array.isArray(value) && value.every(shape);
}

/** An object with these fields; further ones are let pass. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
	return value =>
		anObject(value) &&
		Object.entries(fields).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));
}

/** An object that may have these fields. */
export function partial(fields: Readonly<Record<string, Shape>>): Shape {
	return value =>
		anObject(value) &&
		Object.entries(fields).every(([name, shape]) => {
			const field = (value as Record<string, unknown>)[name];
			return field === undefined || shape(field);
		});
}

/** An object whose `kind` names the shape it has. */
export function kinds(shapes: Readonly<Record<string, Shape>>): Shape {
	return value => {
		if (!anObject(value)) return false;
		const {kind} = value as {kind?: unknown};
		return typeof kind === 'string' && Object.hasOwn(shapes, kind) && shapes[kind]?.(value) === true;
	};
}
