// What the keys of looks do: widths, panes, colours, and how the text is set.
import {layoutOf} from './geometry.ts';
import {withPaneWider} from './layout.ts';
import {inEffect, type StyleName} from './line-style.ts';
import {readerMessages, type TextKey} from './messages/reader.ts';
import {type Setting, withToggledStyle} from './setting.ts';
import type {State} from './state.ts';
import {nextTheme} from './theme.ts';
import type {ThemeName} from './theme-names.ts';

const themeText = {
	auto: 'themeAuto',
	light: 'themeLight',
	dark: 'themeDark',
	newsprint: 'themeNewsprint',
	'high-contrast': 'themeHighContrast',
} as const satisfies Record<ThemeName, TextKey>;

/** Ambiguous characters in the other width, and that told. */
export function flipWidth(state: State): State {
	const ambiguousWidth = state.ambiguousWidth === 1 ? 2 : 1;
	return {...state, ambiguousWidth, notice: readerMessages(state.language).ambiguousWidth(ambiguousWidth)};
}

/** The pane in focus wider or narrower. */
export function resized(state: State, by: 1 | -1): State {
	const layout = layoutOf(state);
	if (layout.kind === 'too-small') return state;
	return {...state, shares: withPaneWider(layout, state.shares, state.focus, by)};
}

/** The papers out of the way, or back, and that told. */
export function withPapersToggled(state: State): State {
	const hidesOutlets = !state.shares.hidesOutlets;
	const {papersHidden, papersShown} = readerMessages(state.language);
	return {
		...state,
		shares: {...state.shares, hidesOutlets},
		notice: hidesOutlets ? papersHidden : papersShown,
	};
}

/** The screen in other colours, and that told. */
export function withNextTheme(state: State): State {
	const messages = readerMessages(state.language);
	if (state.look.depth === 'none') return {...state, notice: messages.noColours};
	const theme = nextTheme(state.look.theme);
	return {...state, look: {...state.look, theme}, notice: messages.themeIs(messages[themeText[theme]])};
}

/** The text in another setting, and that told. */
export function setAnew(state: State, setting: Setting): State {
	const {settingIs, horizontal} = readerMessages(state.language);
	const {columns, measure, vertical} = state.setting;
	const isTurned =
		vertical && !setting.vertical && columns === setting.columns && measure === setting.measure;
	return {...state, setting, notice: isTurned ? horizontal : settingIs(setting)};
}

/** The text with lines in one style more or less, and that told; or of what kind they are, if they don't know that style. */
export function inStyle(state: State, name: StyleName): State {
	const setting = withToggledStyle(state.setting, name);
	const {settingIs, styleIs} = readerMessages(state.language);
	const notice =
		setting === state.setting ? settingIs(setting) : styleIs(inEffect(setting.style, setting.vertical));
	return {...state, setting, notice};
}
