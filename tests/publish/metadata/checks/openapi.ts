import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly {
            readonly name: string;
            readonly schema: { readonly enum: readonly string[] };
          }[];
          readonly responses: {
            readonly '200': {
              readonly content: { readonly 'application/json': { readonly schema: object } };
            };
          };
        };
      }
    >
  >;
  readonly components: object;
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

export interface ApiFile {
  readonly path: string;
  readonly schema: object;
}

/** Every file that the description promises, with the schema of what is in it. */
export function promisedFiles({ paths }: OpenApi): readonly ApiFile[] {
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const { schema } = get.responses['200'].content['application/json'];
    const [parameter] = get.parameters ?? [];
    const values = parameter?.schema.enum ?? [''];
    return values.map((value) => ({
      path: path.replace(/\{\w+\}/, value).slice(1),
      schema,
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
