// Both languages, as they are on a page that has been open for a moment.

import { learn } from '../src/i18n/catalogues.ts';
import { LANGUAGES } from '../src/model/language.ts';

await Promise.all(LANGUAGES.map(learn));
