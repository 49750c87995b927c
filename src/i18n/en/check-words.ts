import { bringing } from './bringing.ts';
import { checkPage } from './check-page.ts';
import { reading } from './reading.ts';

/** The words of the page on which staff bring a file: a reader loads those of one language. */
export const checkWords = { bringing, checkPage, reading };
