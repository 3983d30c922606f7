// Places finished rows on the screen, one below the other.
import {Text} from 'ink';
import {memo} from 'react';
import type {Row} from '../typeset/row.ts';
import {paintRow, type Theme} from './theme.ts';

const Line = memo(function Line({text}: {readonly text: string}) {
	return <Text wrap="truncate">{text}</Text>;
});

/** Rows in the colours of a theme; only those that changed are rendered again. */
export function RowsView({rows, theme}: {readonly rows: readonly Row[]; readonly theme: Theme}) {
	// A row has no identity but its place.
	return rows.map((row, index) => <Line key={`row-${index.toString()}`} text={paintRow(row, theme)} />);
}
