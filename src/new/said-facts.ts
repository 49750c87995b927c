import { inBoth, type Words } from '../i18n/words.ts';
import type { ReportReading } from '../reader/read-report.ts';
import {
  codeRefusal,
  licenceNames,
  licenceOf,
  type CityFacts,
  type CodeRefusal,
} from './city-facts.ts';
import { municipalitiesNamed } from './municipalities.ts';
import type { NewEffects } from './new-effects.ts';
import type { GivenOptions } from './options.ts';

export interface SaidFacts {
  readonly facts: CityFacts;
  readonly out: string;
  /** Of the report; the day of today where there is none. */
  readonly day: string;
  readonly title: string;
}

interface Given {
  readonly name: string | undefined;
  readonly options: GivenOptions;
  readonly report: ReportReading | null;
}

type Key = keyof Words['beginnings']['questions'];
type Refusal = CodeRefusal | 'licence' | 'day' | 'name';

/** What a person has said, asked where it is missing; sentences where it cannot be used. */
export async function saidFacts(
  given: Given,
  { ask, today }: Pick<NewEffects, 'ask' | 'today'>,
): Promise<SaidFacts | readonly string[]> {
  const said = new Map<Key, string>(saidIn(given, today));
  const keys = ['municipality', 'code', 'publisher', 'licence', 'title', 'day'] as const;
  findCode(said);
  const missing = keys.filter((key) => !said.get(key));
  if (missing.length > 0 && ask === null) return [missingText(missing)];
  for (const key of keys) {
    findCode(said);
    if (said.get(key)) continue;
    const refused = (answer: string) => refusalText(key, answer.trim(), given.options);
    said.set(key, (await ask?.(questionText(key), refused))?.trim() ?? '');
  }
  for (const key of keys) {
    const refused = refusalText(key, said.get(key) ?? '', given.options);
    if (refused !== undefined) return [refused];
  }
  const of = (key: Key) => said.get(key) ?? '';
  const { flags, values } = given.options;
  const licence = licenceOf(of('licence'), values.get('licence-url') ?? null);
  if (!licence) return [inBoth(({ beginnings }) => beginnings.refusals.licence)];
  return {
    facts: {
      ...{ municipality: of('municipality'), code: of('code'), publisher: of('publisher') },
      ...{ licence, isOfficial: flags.has('official'), isInvented: flags.has('invented') },
    },
    out: values.get('out') ?? `city-${of('code')}`,
    day: of('day'),
    title: of('title'),
  };
}

/** Where nobody has said a code, that of the only municipality that has the name. */
function findCode(said: Map<Key, string>): void {
  const [only, ...others] = municipalitiesNamed(said.get('municipality') ?? '');
  if (only && others.length === 0 && !said.get('code')) said.set('code', only.code);
}

/** A report says its day; without a report neither its day nor its title is asked. */
function saidIn({ name, options: { values }, report }: Given, today: string): [Key, string][] {
  return [
    ['municipality', name ?? ''],
    ['code', values.get('code') ?? ''],
    ['publisher', values.get('publisher') ?? ''],
    ['licence', values.get('licence') ?? ''],
    ['title', report ? (values.get('title') ?? '') : '-'],
    ['day', report ? (values.get('day') ?? report.vintage ?? '') : today],
  ];
}

const questionText = (key: Key) =>
  inBoth(({ beginnings: { questions } }) =>
    key === 'licence' ? questions.licence({ known: licenceNames.join(', ') }) : questions[key],
  );

/** How each is given without being asked; the name stands alone. */
const missingText = (keys: readonly Key[]) =>
  inBoth(({ beginnings }) => {
    const options = keys.map((key) => (key === 'municipality' ? 'NAME' : `--${key}`)).join(' ');
    return [beginnings.missing({ options }), ...beginnings.usage].join('\n');
  });

/** Longest name of a municipality or of who runs the site, which stands in titles. */
const longestName = 60;
/** Longest title of a document. */
const longestTitle = 400;

/** Why an answer cannot be used, in a sentence. */
function refusalText(key: Key, answer: string, options: GivenOptions): string | undefined {
  const refusal = refusalOf(key, answer, options);
  return refusal === null ? undefined : inBoth(({ beginnings }) => beginnings.refusals[refusal]);
}

function refusalOf(key: Key, answer: string, { flags, values }: GivenOptions): Refusal | null {
  if (key === 'code') return codeRefusal(answer, flags.has('invented'));
  if (key === 'day') return /^\d{4}-\d\d-\d\d$/u.test(answer) ? null : 'day';
  if (key === 'licence') {
    return licenceOf(answer, values.get('licence-url') ?? null) === null ? 'licence' : null;
  }
  const longest = key === 'title' ? longestTitle : longestName;
  const isName = answer !== '' && answer.length <= longest && !/[\r\n]/u.test(answer);
  return isName ? null : 'name';
}
