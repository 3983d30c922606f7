// Lists and fields that lie over the panes until something is chosen in them or they are left.
import type {Calendar} from '../calendar/calendar.ts';
import type {ErrandField} from '../errand/errand-field.ts';
import type {NoteField} from '../note/note.ts';
import type {Outline} from '../outline/outline.ts';
import type {MapView} from '../page-map/page-map.ts';
import type {Palette} from '../palette/palette.ts';
import type {TagField, TagList} from '../tags/tags.ts';

export type Overlay = Palette | Outline | Calendar | MapView | NoteField | TagField | TagList | ErrandField;
