import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TokenizerBuilder } from '@patdx/kuromoji';
import DictionaryFiles from '@patdx/kuromoji/node';

/** The dictionary of Japanese that is used when the index is built; browsers never read it. */

/** A word in a text. */
export interface Morpheme {
  readonly written: string;
  /** In katakana; empty if the dictionary has none. */
  readonly reading: string;
  /** It says something by itself: neither particle nor ending, number or sign. */
  readonly isContent: boolean;
}

export interface Dictionary {
  readonly morphemesOf: (text: string) => Morpheme[];
  /** Words that are read so and may be the same word in another writing, for each reading. */
  readonly writingsOf: (readings: ReadonlySet<string>) => ReadonlyMap<string, readonly string[]>;
}

type Tokenizer = Awaited<ReturnType<TokenizerBuilder['build']>>;

const contentClasses = new Set(['名詞', '動詞', '形容詞']);
const emptyKinds = new Set(['数', '非自立', '代名詞', '接尾', '特殊']);

/** Fields of an entry, in the order of the IPA dictionary: the word first, then its class. */
const readingField = 8;

function writingsIn({ token_info_dictionary: entries }: Tokenizer, readings: ReadonlySet<string>) {
  const found = new Map<string, Set<string>>();
  for (const ids of Object.values<readonly number[]>(entries.target_map)) {
    for (const id of ids) {
      const fields = entries.getFeatures(String(id)).split(',');
      const [written = '', wordClass = '', kind = ''] = fields;
      const reading = fields[readingField] ?? '';
      if (wordClass !== '名詞' || kind === '固有名詞' || !readings.has(reading)) continue;
      const known = found.get(reading);
      if (known) known.add(written);
      else found.set(reading, new Set([written]));
    }
  }
  return new Map([...found].map(([reading, all]) => [reading, [...all]]));
}

async function read(): Promise<Dictionary> {
  const module = fileURLToPath(import.meta.resolve('@patdx/kuromoji'));
  const loader = new DictionaryFiles({ dic_path: join(dirname(module), '..', 'dict') });
  const tokenizer = await new TokenizerBuilder({ loader }).build();
  return {
    morphemesOf: (text) =>
      tokenizer.tokenize(text).map(({ surface_form, pos, pos_detail_1, reading }) => ({
        written: surface_form,
        reading: reading ?? '',
        isContent: contentClasses.has(pos) && !emptyKinds.has(pos_detail_1),
      })),
    writingsOf: (readings) => writingsIn(tokenizer, readings),
  };
}

let opened: Promise<Dictionary> | undefined;

/** Reads the dictionary once: it takes a second and 300 MB. */
export const openDictionary = (): Promise<Dictionary> => (opened ??= read());
