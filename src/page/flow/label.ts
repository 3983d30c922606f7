// What a line is in the flow of a page.

/**
 * `display`: a line by itself, such as a headline; `start` and `more`: first and further lines of a paragraph;
 * `resume`: the line from which a paragraph goes on that broke off earlier; `closing`: a jump or source line.
 */
export type Label = 'display' | 'start' | 'more' | 'resume' | 'closing';
