import { accessibility } from './ja/accessibility.ts';
import { charts } from './ja/charts.ts';
import { beginnings } from './ja/beginnings.ts';
import { briefly } from './ja/briefly.ts';
import { bringing } from './ja/bringing.ts';
import { checkPage } from './ja/check-page.ts';
import { commands } from './ja/commands.ts';
import { evaluations } from './ja/evaluations.ts';
import { format } from './ja/format.ts';
import { glossary } from './ja/glossary.ts';
import { goals } from './ja/goals.ts';
import { handIn } from './ja/hand-in.ts';
import { home } from './ja/home.ts';
import { importing } from './ja/importing.ts';
import { interactive } from './ja/interactive.ts';
import { machineReadability } from './ja/machine-readability.ts';
import { metadata } from './ja/metadata.ts';
import { method } from './ja/method.ts';
import { dataPages } from './ja/data-pages.ts';
import * as pages from './ja/pages.ts';
import { embed, paper, pictures } from './ja/pictures.ts';
import { periods } from './ja/periods.ts';
import { publish } from './ja/publish.ts';
import { reading } from './ja/reading.ts';
import { reuse } from './ja/reuse.ts';
import { revisions } from './ja/revisions.ts';
import { search } from './ja/search.ts';
import { sentences } from './ja/sentences.ts';
import { site } from './ja/site.ts';
import { template } from './ja/template.ts';

/** Every word of the interface in Japanese. */
export const ja = {
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
