/** Names and sentences that may have been damaged, or never written. */
export interface TextQuestions {
  readonly 'text-garbled': { found: string; sign: string };
  readonly 'text-placeholder': { found: string; sign: string };
  readonly 'text-marked': { found: string; sign: string };
  readonly 'english-in-japanese': { found: string };
  readonly 'easy-untold': { found: string };
}
