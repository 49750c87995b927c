import type { accessibility as japanese } from '../ja/accessibility.ts';
import type { Translation } from '../translation.ts';

/** What was tried for readers with impairments, with which means, and what is known not to work. */
export const accessibility: Translation<typeof japanese> = {
  title: 'Accessibility',
  lead: 'What was tried so that everybody can read this site, whatever they see, hear or hold, and what is still missing.',
  aim: 'What is aimed at',
  aimText: [
    'This site aims at level AA of the international guidelines WCAG 2.2 and of the Japanese standard JIS X 8341-3:2016.',
    'It does not claim to conform: too little has been tried by people.',
  ],
  tried: 'What was tried',
  triedLead:
    'Whenever the program of this site changes, the following is tried by machine. The site is published only if all of it passes.',
  check: 'What is tried',
  means: 'Means',
  result: 'Result',
  checks: {
    accessibility: {
      check:
        'Contrast, names, headings and tables of every type of page, in light, in dark and at a width of 320 pixels',
      means: 'axe-core, Chromium',
      result: 'No problem',
    },
    keyboard: {
      check: 'The keyboard alone reaches every link and button, and shows where it is',
      means: 'Chromium',
      result: 'It does',
    },
    reflow: {
      check: 'No text is cut off at 320 pixels, at twice the text size and with wide spacing',
      means: 'Chromium',
      result: 'None is',
    },
    appearance: {
      check:
        'Charts and figures can be read in forced colours, in dark, with reduced motion and on paper',
      means: 'Chromium',
      result: 'They can',
    },
    structure: {
      check: 'Headings are in order; tables have headings and captions, charts descriptions',
      means: 'Check of the HTML',
      result: 'They are',
    },
    interactive: {
      check:
        'The keyboard reads every figure of charts that answer to touch, and the table has the same',
      means: 'Chromium',
      result: 'It does',
    },
  },
  known: 'Known problems',
  knownList: [
    'Choosing KPIs to compare and rearranging money need JavaScript. Without it, tables and still charts have the same figures.',
    'Tables that show samples of data scroll sideways on narrow screens. Tables to be read are stacked there.',
    'Bars and dots of charts are not read aloud. The sentences and the table beside them say the same.',
    'Names and texts without a translation are shown in the language in which they are written.',
    'The source documents are not part of this site; whether everybody can read them was not tried.',
  ],
  untried: 'Not tried yet',
  untriedList: [
    'Screen readers such as NVDA, VoiceOver and TalkBack, by people who use them every day.',
    'Safari, and control by voice.',
    'Use by people with disabilities.',
  ],
  tell: 'Tell us what cannot be read',
  tellText: 'If you cannot read or use something, please say which page it is and what you use.',
};
