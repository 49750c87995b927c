import { format } from './ja/format.ts';
import { method } from './ja/method.ts';
import * as pages from './ja/pages.ts';
import { search } from './ja/search.ts';
import { sentences } from './ja/sentences.ts';
import { site } from './ja/site.ts';

/** Every word of the interface in Japanese. */
export const ja = { format, search, sentences, site, method, pages };
