// The line one types into. ink-text-input draws what is typed; keys, pastes and the cursor are ours, because it loses
// keys that come together, halves characters beyond the basic plane, and hides where an input method writes.
import {Box, Text, usePaste} from 'ink';
import TextInput from 'ink-text-input';
import type {FieldLine} from './field-line.ts';
import {paintRow, type Theme} from './theme.ts';

type FieldViewProps = {
	readonly line: FieldLine;
	readonly theme: Theme;
	readonly onPaste: (text: string) => void;
};

export function FieldView({line, theme, onPaste}: FieldViewProps) {
	usePaste(onPaste);
	const plain = (text: string) => paintRow([{text, role: 'plain'}], theme);
	return (
		<Box>
			<Text>{plain(line.prompt)}</Text>
			<TextInput value={plain(line.shown)} focus={false} showCursor={false} onChange={ignore} />
			<Text wrap="truncate">{paintRow(line.aside, theme)}</Text>
		</Box>
	);
}

// Never called: the field has no focus of its own.
function ignore(): void {}
