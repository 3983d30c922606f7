// The reader on the screen: draws the state's rows, and turns keys into actions.
import {Box, useApp, useInput} from 'ink';
import {useEffect, useMemo, useSyncExternalStore} from 'react';
import {keysIn} from '../terminal/keys.ts';
import {safe} from '../terminal/safe.ts';
import {fieldLine} from './field-line.ts';
import {FieldView} from './field-view.tsx';
import {onceATurn} from './once-a-turn.ts';
import {actionOf} from './press.ts';
import {RowsView} from './rows-view.tsx';
import {screenRows} from './screen.ts';
import type {Store} from './store.ts';
import {themeOf} from './theme.ts';

export function Reader({store}: {readonly store: Store}) {
	const subscribe = useMemo(() => onceATurn(store.subscribe), [store]);
	const state = useSyncExternalStore(subscribe, store.state);
	const {exit} = useApp();
	useInput((input, flags) => {
		for (const key of keysIn(input, flags)) {
			const action = actionOf(key, store.state());
			if (action) store.dispatch(action);
		}
	});
	useEffect(() => {
		if (state.left !== null) exit();
	}, [state.left, exit]);

	const theme = themeOf(state.look, state.lowBandwidth);
	const rows = screenRows(state);
	const {columns, rows: height} = state.size;
	const line = rows.length > 1 ? fieldLine(state, columns) : null;
	return (
		<Box flexDirection="column" width={columns} height={height} overflow="hidden">
			<RowsView rows={line ? rows.slice(0, -1) : rows} theme={theme} />
			{line && (
				<FieldView
					line={line}
					theme={theme}
					onPaste={text =>
						store.dispatch({kind: 'edit', edit: {kind: 'insert', text: safe(text, {oneLine: true})}})
					}
				/>
			)}
		</Box>
	);
}
