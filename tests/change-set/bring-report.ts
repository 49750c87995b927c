import { reasonsIn } from '../../src/change-set/reasons-in.ts';
import { bring, type Brought, type Bringing } from '../../src/change-set/bring.ts';
import { withAnswer, type Decisions } from '../../src/change-set/decisions.ts';
import type { Asking } from '../../src/change-set/asked.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { ContentFile } from '../../src/load/content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { firstReport } from '../real-content.ts';
import { reportOf } from '../reader/read-one.ts';

export const firstReportFiles = (): readonly ContentFile[] => readContentFiles(firstReport);

/** What a person answers; null: the question stays open. */
export type Answering = (asked: Asking) => string | null;

interface BroughtText extends Brought {
  readonly decisions: Decisions;
  /** Keys of the questions that were put, in order. */
  readonly put: readonly string[];
}

/** Brings a file, or a CSV text, to content, as somebody does who answers one question after the other. */
export async function bringText(
  text: string | Uint8Array,
  files: readonly ContentFile[],
  answering: Answering,
  said: Decisions = {},
): Promise<BroughtText> {
  const { content, problems } = loadContent(files);
  if (!content) throw new Error(JSON.stringify(problems, null, 1));
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const report = await reportOf(bytes, null);
  const file = { name: 'report.csv', sha256: 'a'.repeat(64) };
  const bringing: Bringing = {
    ...{ report, decisions: said, content, files, file },
    day: '2026-12-01',
    reasons: reasonsIn(content.settings),
  };
  let decisions = said;
  const put: string[] = [];
  for (;;) {
    const brought = bring({ ...bringing, decisions });
    const [asked] = brought.asked;
    const answer = asked ? answering(asked) : null;
    const isAgain = asked !== undefined && put.includes(asked.key);
    if (!asked || answer === null || isAgain) return { ...brought, decisions, put };
    put.push(asked.key);
    decisions = withAnswer(decisions, asked.key, answer);
  }
}

/** The usual answer: what is suggested, or the first choice. */
export const usual: Answering = ({ choices: [first], typed }) =>
  first?.answer ?? (typed ? typed.prefix + (typed.suggested ?? '') : null);
