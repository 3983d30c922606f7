// The languages the program speaks, and which one an environment asks for.

export type Language = 'zh' | 'en';

/**
 * The language of the locale: the first of LC_ALL, LC_MESSAGES and LANG that is set, over which the first
 * entry of LANGUAGE wins unless that is the C locale, as in gettext; where none is set, what the system says.
 * English where it is not Chinese.
 */
export function detectLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
	const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
	if (locale !== undefined && /^(?:C|POSIX)(?:\.|$)/u.test(locale)) return 'en';
	const preferred = environment.LANGUAGE?.split(':')[0] || locale;
	return /^zh(?![a-z])/iu.test(preferred || new Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en';
}
