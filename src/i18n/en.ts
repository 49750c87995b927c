import { accessibility } from './en/accessibility.ts';
import { charts } from './en/charts.ts';
import { beginnings } from './en/beginnings.ts';
import { briefly } from './en/briefly.ts';
import { bringing } from './en/bringing.ts';
import { checkPage } from './en/check-page.ts';
import { commands } from './en/commands.ts';
import { evaluations } from './en/evaluations.ts';
import { format } from './en/format.ts';
import { glossary } from './en/glossary.ts';
import { goals } from './en/goals.ts';
import { handIn } from './en/hand-in.ts';
import { home } from './en/home.ts';
import { importing } from './en/importing.ts';
import { interactive } from './en/interactive.ts';
import { machineReadability } from './en/machine-readability.ts';
import { metadata } from './en/metadata.ts';
import { method } from './en/method.ts';
import { dataPages } from './en/data-pages.ts';
import * as pages from './en/pages.ts';
import { embed, paper, pictures } from './en/pictures.ts';
import { periods } from './en/periods.ts';
import { publish } from './en/publish.ts';
import { reading } from './en/reading.ts';
import { reuse } from './en/reuse.ts';
import { revisions } from './en/revisions.ts';
import { search } from './en/search.ts';
import { sentences } from './en/sentences.ts';
import { site } from './en/site.ts';
import { template } from './en/template.ts';

/** Every word of the interface in English. */
export const en = {
  accessibility,
  charts,
  beginnings,
  briefly,
  bringing,
  evaluations,
  format,
  glossary,
  goals,
  handIn,
  importing,
  interactive,
  reading,
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
  checkPage,
};
