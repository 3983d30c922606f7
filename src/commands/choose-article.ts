// paper-tui search -i: the finder alone on the terminal; the id of the article chosen is printed.
import {isDrawable} from '../terminal/is-drawable.ts';
import {openKeyboard} from '../terminal/keyboard.ts';
import {openScreen} from '../terminal/screen.ts';
import {surfaceOf} from '../terminal/surface.ts';
import {openReader} from '../ui/open-reader.ts';
import {rememberQuietly} from '../ui/search/remember-quietly.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {screenHooks} from './screen-hooks.ts';
import {withLibrary} from './with-library.ts';

/**
 * Opens the finder with `query` typed already, on the terminal of the process where standard output goes elsewhere. 0
 * if an article was chosen, 1 if none was.
 */
export async function chooseArticle(context: Context, query: string): Promise<ExitCode> {
	if (!isDrawable(process.env)) {
		context.complain(context.messages.plainTerminal);
		return 2;
	}
	const screen = openScreen(context.output);
	const keyboard = screen && openKeyboard(() => context.input);
	if (!screen || !keyboard) {
		context.complain(context.messages.noTerminal);
		return 2;
	}
	try {
		return await withLibrary(context, async library => {
			const {language, color, ambiguousWidth, lowBandwidth, library: file} = context;
			const {how} = await openReader({
				library,
				file,
				source: 'library',
				keyboard,
				screen: surfaceOf(screen.stream),
				language,
				color,
				ambiguousWidth,
				lowBandwidth,
				style: null,
				theme: context.config.values.theme ?? null,
				mouse: false,
				keys: context.config.keys,
				notice: null,
				choosing: query,
				...screenHooks(context),
			});
			if (how === 'interrupt') return 130;
			if (how === 'quit') return 1;
			await rememberQuietly(library, how.query);
			await context.write(`${how.chosen}\n`);
			return 0;
		});
	} finally {
		keyboard.close();
		screen.close();
	}
}
