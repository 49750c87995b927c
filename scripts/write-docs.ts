import { writeFileSync } from 'node:fs';
import { writeDictionary } from '../src/publish/tables/dictionary-page.ts';

/** `npm run write:docs`: writes the documents that follow from the code. */
writeFileSync('docs/data-dictionary.md', writeDictionary());
