import { startCheck } from './start-check.ts';

/** Where the script of the page begins, on the site and in the file that works without it. */
const root = document.getElementById('check');
if (root) startCheck(root);
