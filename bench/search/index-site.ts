import { engineNamed } from './engines.ts';

/** Writes one index in a process of its own, so that its memory can be watched. */
const [, , name, site = ''] = process.argv;
await engineNamed(name).index(site);
