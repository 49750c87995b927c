import type { Credit, Drawing } from './drawing.ts';
import { foreignLanguage } from '../i18n/japanese-words.ts';
import type { Language } from '../i18n/words.ts';
import { element, type Markup } from '../write/markup.ts';

/** What a picture is, where its figures come from and how it may be used, for programs. */
interface Described {
  readonly title: string;
  readonly description: string;
  readonly credit: Credit;
}

/** A text in the one language that it is written in. */
const alternatives = (name: string, text: string, language: Language) =>
  element(name, {}, [
    element('rdf:Alt', {}, [
      element('rdf:li', { 'xml:lang': 'x-default' }, [text]),
      element('rdf:li', { 'xml:lang': foreignLanguage(text, language) ?? language }, [text]),
    ]),
  ]);

/**
 * Dublin Core and Creative Commons in RDF, in the form that XMP asks for: it stands in the
 * metadata of an SVG as it is, and in those of a PNG as a packet.
 */
export function rightsMarkup(
  { title, description, credit }: Described,
  { language, words }: Pick<Drawing, 'language' | 'words'>,
): Markup {
  const names = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:cc': 'http://creativecommons.org/ns#',
    'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  };
  const rights = words.format.phrase([credit.source, credit.licence]);
  return element('rdf:RDF', names, [
    element('rdf:Description', { 'rdf:about': '' }, [
      alternatives('dc:title', title, language),
      alternatives('dc:description', description, language),
      element('dc:publisher', {}, [element('rdf:Bag', {}, [element('rdf:li', {}, [credit.site])])]),
      element('dc:source', {}, [credit.address]),
      alternatives('dc:rights', rights, language),
      element('xmpRights:Marked', {}, ['True']),
      element('xmpRights:WebStatement', {}, [credit.licenceAddress]),
      element('cc:license', { 'rdf:resource': credit.licenceAddress }),
      element('cc:attributionName', {}, [credit.source]),
      element('cc:attributionURL', { 'rdf:resource': credit.address }),
    ]),
  ]);
}
