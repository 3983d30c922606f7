// The search line. ink-text-input draws what is typed; keys, pastes and the cursor are ours, because it loses
// keys that come together, halves characters beyond the basic plane, and hides where an input method writes.
import {Box, Text, useCursor, usePaste} from 'ink';
import TextInput from 'ink-text-input';
import type {Row} from '../typeset/row.ts';
import {paintRow, type Theme} from './theme.ts';

type SearchFieldProps = {
	/** The part of the field's text there is room for. */
	readonly shown: string;
	/** Cells between the start of the line and the cursor. */
	readonly cursor: number;
	/** The row of the screen the field stands on, from 0. */
	readonly line: number;
	/** What stands at the right of the field. */
	readonly aside: Row;
	readonly theme: Theme;
	readonly onPaste: (text: string) => void;
};

export function SearchField({shown, cursor, line, aside, theme, onPaste}: SearchFieldProps) {
	const {setCursorPosition} = useCursor();
	setCursorPosition({x: cursor, y: line});
	usePaste(onPaste);
	return (
		<Box>
			<Text>/</Text>
			<TextInput value={shown} focus={false} showCursor={false} onChange={ignore} />
			<Text wrap="truncate">{paintRow(aside, theme)}</Text>
		</Box>
	);
}

// Never called: the field has no focus of its own.
function ignore(): void {}
