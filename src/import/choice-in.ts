import type { ChoiceLabel } from '../change-set/asked.ts';
import { choiceText } from '../change-set/asked-text.ts';
import { wordsOf, type Language } from '../i18n/words.ts';

/** What a choice says, in a language. */
export const choiceIn = (language: Language, label: ChoiceLabel): string =>
  choiceText(label, wordsOf(language), language);
