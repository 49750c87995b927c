import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** Tells where something is not what a JSON Schema (draft 07) asks. */
export function createProfileCheck(schema: string) {
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(schema) as object);
  return (description: unknown): readonly string[] => {
    validate(description);
    return (validate.errors ?? []).map(
      ({ instancePath, message = '' }) => `${instancePath} ${message}`,
    );
  };
}
