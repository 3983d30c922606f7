// A library that waits while another process holds it.
import type {Library} from './library.ts';
import {type Patience, whenFree} from './when-free.ts';

/**
 * The library, each of whose methods that gives a promise tries again while the library is busy, as long as
 * `patience` allows. All of them do their work whole or not at all.
 */
export function patientLibrary(library: Library, patience: Patience): Library {
	return new Proxy(library, {
		get(target, name) {
			const method: unknown = Reflect.get(target, name);
			if (typeof method !== 'function') return method;
			return (...given: readonly unknown[]) => {
				const call = (): unknown => method.apply(target, given);
				let answer = call();
				if (!(answer instanceof Promise)) return answer;
				return whenFree(async () => {
					const first = answer;
					answer = undefined;
					return first ?? call();
				}, patience);
			};
		},
	});
}
