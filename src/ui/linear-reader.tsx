// The reader in lines: the same state and keys, drawn for a screen reader.
import {Box, Text, useApp, useInput, usePaste} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {keysIn} from '../terminal/keys.ts';
import {safe} from '../terminal/safe.ts';
import {isTyping} from './field-line.ts';
import {linearRows} from './linear-rows.ts';
import {actionOf} from './press.ts';
import type {Store} from './store.ts';

/** Gives the screen to a task, and draws it anew afterwards. */
export type LendScreen = (task: () => Promise<void>) => Promise<void>;

type LinearReaderProps = {
	readonly store: Store;
	/** Is given what lends the screen. */
	readonly onLendable?: (lend: LendScreen) => void;
};

export function LinearReader({store, onLendable}: LinearReaderProps) {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const {exit, suspendTerminal} = useApp();
	useInput((input, flags) => {
		for (const key of keysIn(input, flags)) {
			const action = actionOf(key, store.state());
			if (action) store.dispatch(action);
		}
	});
	usePaste(text => {
		if (!isTyping(store.state())) return;
		store.dispatch({kind: 'edit', edit: {kind: 'insert', text: safe(text, {oneLine: true})}});
	});
	useEffect(() => {
		if (state.left !== null) exit();
	}, [state.left, exit]);
	useEffect(() => onLendable?.(suspendTerminal), [onLendable, suspendTerminal]);
	return (
		<Box flexDirection="column">
			{linearRows(state).map((row, index) => (
				// A row has no identity but its place.
				<Text key={`row-${index.toString()}`}>{row}</Text>
			))}
		</Box>
	);
}
