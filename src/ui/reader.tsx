// The reader on the screen: draws the state's rows, and turns keys into actions.
import {Box, useApp, useInput} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {keysIn} from '../terminal/keys.ts';
import {safe} from '../terminal/safe.ts';
import {fieldLine} from './field-line.ts';
import {FieldView} from './field-view.tsx';
import {actionOf} from './press.ts';
import {RowsView} from './rows-view.tsx';
import {screenRows} from './screen.ts';
import type {Store} from './store.ts';
import {themeOf} from './theme.ts';

/** Gives the screen to a task, and draws it anew afterwards. */
export type LendScreen = (task: () => Promise<void>) => Promise<void>;

type ReaderProps = {
	readonly store: Store;
	/** Is given, once the screen is drawn, what lends it. */
	readonly onLendable?: (lend: LendScreen) => void;
};

export function Reader({store, onLendable}: ReaderProps) {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const {exit, suspendTerminal} = useApp();
	useInput((input, flags) => {
		for (const key of keysIn(input, flags)) {
			const action = actionOf(key, store.state());
			if (action) store.dispatch(action);
		}
	});
	useEffect(() => {
		if (state.left !== null) exit();
	}, [state.left, exit]);

	useEffect(() => onLendable?.(suspendTerminal), [onLendable, suspendTerminal]);

	const theme = themeOf(state.look);
	const rows = screenRows(state);
	const {columns, rows: height} = state.size;
	const line = rows.length > 1 ? fieldLine(state, columns) : null;
	return (
		<Box flexDirection="column" width={columns} height={height} overflow="hidden">
			<RowsView rows={line ? rows.slice(0, -1) : rows} theme={theme} />
			{line && (
				<FieldView
					line={line}
					row={height - 1}
					theme={theme}
					onPaste={text =>
						store.dispatch({kind: 'edit', edit: {kind: 'insert', text: safe(text, {oneLine: true})}})
					}
				/>
			)}
		</Box>
	);
}
