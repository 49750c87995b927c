import { schemaChanges } from './schema-changes.ts';

/** Version of the columns, files and addresses below `data/v1`. */
export const schemaVersion = schemaChanges.at(-1)?.version ?? '';
