import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Content {
  readonly schema: object;
  readonly example?: unknown;
}

export interface OpenApi {
  readonly security: readonly unknown[];
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly { readonly $ref: string }[];
          readonly responses: {
            readonly '200': { readonly content: Readonly<Record<string, Content>> };
          };
        };
      }
    >
  >;
  readonly components: {
    readonly parameters: Readonly<
      Record<string, { readonly schema: { readonly enum: readonly string[] } }>
    >;
  };
}

/** Every rule of spectral for OpenAPI but one: who runs the site may have no mail address. */
const ruleset: RulesetDefinition = {
  extends: [[spectralRulesets.oas as RulesetDefinition, 'all']],
  rules: { 'contact-properties': 'off' },
};

/** What spectral finds; nothing is fetched. */
export async function openApiFaults(api: OpenApi): Promise<readonly string[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(ruleset);
  const results = await spectral.run(JSON.stringify(api));
  return results.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`);
}

export interface ApiFile extends Content {
  readonly path: string;
  readonly mediaType: string;
}

/** Every file that the description promises, with the schema of what is in it. */
export function promisedFiles({ paths, components }: OpenApi): readonly ApiFile[] {
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const [entry] = Object.entries(get.responses['200'].content);
    if (!entry) return [];
    const [mediaType, content] = entry;
    const [parameter] = get.parameters ?? [];
    const name = parameter?.$ref.replace(/^.*\//, '');
    const values = name === undefined ? [''] : (components.parameters[name]?.schema.enum ?? []);
    return values.map((value) => ({
      ...content,
      path: path.replace(/\{\w+\}/, value).slice(1),
      mediaType,
    }));
  });
}

/** Tells where the content of a file is not what its schema says. */
export function createContentCheck({ components }: OpenApi) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  return (schema: object, content: unknown): readonly string[] => {
    const validate = ajv.compile({ ...schema, components });
    validate(content);
    return (validate.errors ?? []).map(
      ({ instancePath, message = '' }) => `${instancePath} ${message}`,
    );
  };
}
