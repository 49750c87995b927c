/** Names and sentences that may have been damaged, or never written. */
export interface TextQuestions {
  readonly 'text-garbled': { found: string; sign: string };
  readonly 'text-placeholder': { found: string; sign: string };
  readonly 'text-marked': { found: string; sign: string };
  readonly 'label-exchanged': { found: string; code: string; other: string | null };
  readonly 'english-in-japanese': { found: string };
  readonly untranslated: { found: string; ja: string; en: string };
  readonly 'components-different': { found: string; original: string; missing: string };
  readonly 'numbers-different': { found: string; original: string };
  readonly 'easy-untold': { found: string };
  readonly 'project-untold': { found: string; file: string };
}
