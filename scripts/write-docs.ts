import { writeFileSync } from 'node:fs';
import { writeProblemsPage } from '../src/load/problem/explanations/page.ts';
import { writeQuestionsPage } from '../src/load/question/explanations/page.ts';
import { writeDictionary } from '../src/publish/tables/dictionary-page.ts';

/** `npm run write:docs`: writes the documents that follow from the code. */
writeFileSync('docs/data-dictionary.md', writeDictionary());
writeFileSync('docs/problems.md', writeProblemsPage());
writeFileSync('docs/questions.md', writeQuestionsPage());
