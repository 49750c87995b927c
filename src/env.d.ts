import type { Offered } from './offer/offered.ts';
import type { Site } from './site/site.ts';
import type { proseContent } from './site/prose/texts.ts';

declare global {
  namespace App {
    /** What components may ask of the page on which they stand. */
    interface Locals extends Site {
      /** Files, pictures and texts that the site offers. */
      readonly offered: Offered;
      /** The compiled text of a file in the content. */
      readonly proseContent: typeof proseContent;
    }
  }
}
