import type { Locality } from '../../model/locality.ts';
import { accessibility } from './accessibility.ts';
import { charts } from './charts.ts';
import { beginnings } from './beginnings.ts';
import { briefly } from './briefly.ts';
import { checkWords } from './check-words.ts';
import { commands } from './commands.ts';
import { evaluations } from './evaluations.ts';
import { format, formatIn } from './format.ts';
import { glossary } from './glossary.ts';
import { goals } from './goals.ts';
import { handIn } from './hand-in.ts';
import { home } from './home.ts';
import { importing } from './importing.ts';
import { interactive } from './interactive.ts';
import { machineReadability } from './machine-readability.ts';
import { metadata } from './metadata.ts';
import { method } from './method.ts';
import { dataPages } from './data-pages.ts';
import * as pages from './pages.ts';
import { embed, paper, pictures } from './pictures.ts';
import { periods } from './periods.ts';
import { publish } from './publish.ts';
import { questions } from './questions.ts';
import { reuse } from './reuse.ts';
import { revisions } from './revisions.ts';
import { search } from './search.ts';
import { sentences } from './sentences.ts';
import { site } from './site.ts';
import { template } from './template.ts';

/** What a place writes in its own way. */
export const inPlace = (locality: Locality) => ({
  format: formatIn(locality),
  periods,
  locale: site.locale,
  grants: { grant: sentences.money.grant, state: sentences.money.state },
});

/** Every word of the interface in Japanese. */
export const ja = {
  ...checkWords,
  accessibility,
  charts,
  beginnings,
  briefly,
  evaluations,
  format,
  inPlace,
  glossary,
  goals,
  handIn,
  importing,
  interactive,
  questions,
  reuse,
  revisions,
  search,
  sentences,
  site,
  template,
  machineReadability,
  metadata,
  method,
  pages: { ...pages, dataPages, home },
  periods,
  pictures,
  embed,
  paper,
  publish,
  commands,
};
