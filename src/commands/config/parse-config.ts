// Understands a file of settings: every value checked, whatever is wrong told by its place.
import type {TomlTable} from 'smol-toml';
import {isKeySequence, type KeyName} from '../../terminal/keys.ts';
import {type Binding, type Command, keymap, layerOf} from '../../ui/keymap.ts';
import {isFixed} from '../../ui/remap.ts';
import {type Option, options, type Values} from '../option.ts';
import {type Config, type ConfigFault, type ConfigProblem, type SettingName, settings} from './config.ts';
import {type Statement, statementsIn} from './statements.ts';

/** The settings in a TOML text. What can't be understood or is not known is left out and told of. */
export function parseConfig(text: string): Config {
	return new Reading().run(statementsIn(text));
}

const fixedKeys = new Map(
	keymap.filter(isFixed).flatMap(({keys, command}) => keys.map(key => [key, command])),
);
const bareWord = /=\s*([\p{L}_][\p{L}\w-]*)\s*(?:#.*)?$/u;

class Reading {
	readonly #values: Partial<Record<SettingName, unknown>> = {};
	readonly #keys = new Map<Command, readonly KeyName[]>();
	/** By layers and keys in them. */
	readonly #commandOfKey = new Map<string, Command>();
	readonly #problems: ConfigProblem[] = [];

	run(statements: readonly Statement[]): Config {
		for (const statement of statements) {
			const {content, table} = statement;
			if (content.kind === 'wrong') this.#tellOfSyntax(statement, content);
			else this.#take(table, content.value, statement);
		}
		return {values: this.#values as Pick<Values, SettingName>, keys: this.#keys, problems: this.#problems};
	}

	#take(table: readonly string[], value: TomlTable, statement: Statement): void {
		for (const [name, inner] of Object.entries(value)) {
			const path = [...table, name];
			if (path.length === 1 && path[0] === 'keys' && isTable(inner)) this.#take(path, inner, statement);
			else if (path.length === 2 && path[0] === 'keys') this.#takeKeys(name, inner, statement);
			else if (path.length === 1 && isSetting(name)) this.#takeSetting(name, inner, statement);
			else this.#tell(statement, name, {kind: 'unknown-setting', name: path.join('.')});
		}
	}

	#takeSetting(name: SettingName, given: unknown, statement: Statement): void {
		const option: Option = options[name];
		const value = checked(option, given);
		if (name in this.#values) this.#tell(statement, name, {kind: 'twice', name});
		else if (value !== undefined) this.#values[name] = value;
		else
			this.#tell(
				statement,
				wrongPart(option, given),
				{kind: 'value', name, expected: expectedOf(option)},
				name,
			);
	}

	#takeKeys(name: string, given: unknown, statement: Statement): void {
		const binding = keymap.find(binding => binding.command === name && !isFixed(binding));
		if (binding === undefined) this.#tell(statement, name, {kind: 'unknown-action', name});
		else if (this.#keys.has(binding.command)) this.#tell(statement, name, {kind: 'twice', name});
		else this.#giveKeys(binding, given, statement);
	}

	#giveKeys(binding: Binding, given: unknown, statement: Statement): void {
		const {command} = binding;
		const names: unknown[] = Array.isArray(given) ? given : [given];
		const kept: KeyName[] = [];
		for (const each of names) {
			const key = typeof each === 'string' ? each.replace(/\bEsc\b/u, 'Escape') : each;
			if (typeof key !== 'string' || !isKeySequence(key)) {
				this.#tell(statement, each, {kind: 'unknown-key', key: String(each)}, command);
				continue;
			}
			const name = `${layerOf(binding)} ${key}`;
			const by = fixedKeys.get(key) ?? this.#commandOfKey.get(name);
			if (by !== undefined && by !== command) {
				this.#tell(statement, each, {kind: 'key-taken', key, by});
				continue;
			}
			this.#commandOfKey.set(name, command);
			kept.push(key);
		}
		// Keys that are all wrong are as if they were not there; none at all is a wish.
		if (kept.length > 0 || names.length === 0) this.#keys.set(command, kept);
	}

	#tellOfSyntax(
		statement: Statement,
		{line, column}: {readonly line: number; readonly column: number},
	): void {
		const text = statement.text.split('\n')[line - 1] ?? '';
		const word = bareWord.exec(text)?.[1];
		const fault: ConfigFault = word === undefined ? {kind: 'syntax'} : {kind: 'unquoted', word};
		this.#problems.push({line: statement.line + line - 1, column, fault});
	}

	/** The fault stands where `what` is written, else where `otherwise` is. */
	#tell(statement: Statement, what: unknown, fault: ConfigFault, otherwise = ''): void {
		const at = [what, otherwise].map(sought => placeOf(statement.text, sought)).find(place => place >= 0);
		const before = statement.text.slice(0, at ?? statement.text.search(/\S/u)).split('\n');
		this.#problems.push({
			line: statement.line + before.length - 1,
			column: (before.at(-1)?.length ?? 0) + 1,
			fault,
		});
	}
}

/** Where a name or a value is written in a statement, whatever quotation marks it has; -1 if it is written otherwise. */
function placeOf(text: string, sought: unknown): number {
	if (typeof sought !== 'string') return text.indexOf(String(sought));
	const places = [JSON.stringify(sought), `'${sought}'`].map(quoted => text.indexOf(quoted));
	return places.find(place => place >= 0) ?? text.indexOf(sought);
}

function isTable(value: unknown): value is TomlTable {
	return (
		typeof value === 'object' &&
		value !== null &&
		Object.getPrototypeOf(value) !== Date.prototype &&
		!Array.isArray(value)
	);
}

function isSetting(name: string): name is SettingName {
	return Object.hasOwn(settings, name);
}

/** The value as the command line would have given it; undefined for a wrong one. */
function checked(option: Option, given: unknown): unknown {
	switch (option.kind) {
		case 'text':
			return typeof given === 'string' && given !== '' ? given : undefined;
		case 'choice': {
			const word = typeof given === 'boolean' ? (given ? 'on' : 'off') : String(given);
			return option.choices.includes(word) ? word : undefined;
		}
		case 'choices':
			return Array.isArray(given) && given.every(word => option.choices.includes(word)) ? given : undefined;
		default:
			return undefined;
	}
}

/** Of a list the first word that is wrong, else all of the value. */
function wrongPart(option: Option, given: unknown): unknown {
	if (option.kind !== 'choices' || !Array.isArray(given)) return given;
	return given.find(word => !option.choices.includes(word));
}

/** What may stand there, as TOML. */
function expectedOf(option: Option): string {
	switch (option.kind) {
		case 'choice':
			return option.choices.map(choice => JSON.stringify(choice)).join(', ');
		case 'choices':
			return `[${option.choices.map(choice => JSON.stringify(choice)).join(', ')}]`;
		default:
			return '"…"';
	}
}
