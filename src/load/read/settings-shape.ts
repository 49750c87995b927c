import { type OtherLanguage, otherLanguages } from '../../model/language.ts';
import { usualPlace } from '../../model/locality.ts';
import type { Settings } from '../../model/settings.ts';
import type { PageFrontMatter, ProjectFrontMatter } from '../../model/prose.ts';

/** One setting: what kind of value it takes. */
export interface Setting {
  readonly type:
    'text' | 'identifier' | 'url' | 'email' | 'boolean' | 'languages' | 'country' | 'currency';
  /** True when null may stand for what is not known yet. */
  readonly nullable?: boolean;
  /** Largest number of characters; `longestText` where there is none. */
  readonly maxLength?: number;
  /** What holds where the setting is not written; it must be written where there is none. */
  readonly absent?: readonly string[] | string | boolean | null;
}

/** Settings by name, some of them in groups. */
export interface SettingGroup {
  readonly [key: string]: Setting | SettingGroup;
}

/** A setting, or a group of which each setting, need not be written. */
export const isAbsentAllowed = (declared: Setting | SettingGroup): boolean =>
  isSetting(declared)
    ? declared.absent !== undefined
    : Object.values(declared).every(isAbsentAllowed);

export const isSetting = (declared: Setting | SettingGroup | undefined): declared is Setting =>
  typeof declared?.type === 'string';

/** A shape that has every key of the type it describes, and no other. */
type ShapeOf<T> = {
  readonly [Key in keyof T]: T[Key] extends string | boolean | readonly string[] | null
    ? Setting
    : ShapeOf<T[Key]>;
};

const text: Setting = { type: 'text' };
const url: Setting = { type: 'url' };
const optional = (setting: Setting): Setting => ({ ...setting, nullable: true });
const absent = (setting: Setting): Setting => ({ ...setting, nullable: true, absent: null });

/** A setting for each language into which the words of a setting may be translated. */
function inLanguages<Name extends string>(name: Name, setting: Setting = text) {
  const settings = otherLanguages.map((code) => [`${name}_${code}`, absent(setting)] as const);
  return Object.fromEntries(settings) as { [Code in OtherLanguage as `${Name}_${Code}`]: Setting };
}

export const siteShape = {
  name: text,
  ...inLanguages('name'),
  short_name: { type: 'text', maxLength: 12 },
  ...inLanguages('short_name', { type: 'text', maxLength: 30 }),
  description: text,
  ...inLanguages('description'),
  municipality: text,
  ...inLanguages('municipality'),
  municipality_easy: absent(text),
  plan: { name: absent(text), ...inLanguages('name') },
  publisher: { name: text, ...inLanguages('name'), url: optional(url) },
  is_official: { type: 'boolean' },
  licence: { name: text, url },
  contact: { url: optional(url), email: optional({ type: 'email' }) },
  next_update: optional(text),
  ...inLanguages('next_update'),
  repository: optional(url),
  languages: { type: 'languages', absent: ['ja'] },
  country: { type: 'country', absent: usualPlace.country },
  currency: { type: 'currency', absent: usualPlace.currency },
  invented: { type: 'boolean', absent: false },
} as const satisfies ShapeOf<Settings>;

export const projectShape = {
  project_id: { type: 'identifier' },
  summary: absent(text),
} as const satisfies ShapeOf<ProjectFrontMatter>;

export const pageShape = {
  title: text,
  summary: text,
} as const satisfies ShapeOf<PageFrontMatter>;
