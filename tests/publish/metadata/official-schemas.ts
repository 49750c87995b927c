import { globSync, readFileSync } from 'node:fs';

/** Official schemas that may stand in a folder `schemas` beside the project. */
const names = {
  dataPackage: 'datapackage-2.0-datapackage.json',
  dataResource: 'datapackage-2.0-dataresource.json',
  tableSchema: 'datapackage-2.0-tableschema.json',
  tableDialect: 'datapackage-2.0-tabledialect.json',
  dcatAp: 'dcat-ap-3.0.1-shacl.ttl',
  citation: 'citation-cff-schema.json',
} as const;

export type OfficialSchema = keyof typeof names;

/** The text of a schema; null where the folder does not stand beside the project. */
export function officialSchema(name: OfficialSchema): string | null {
  const [path] = globSync(`../*/schemas/${names[name]}`);
  return path === undefined ? null : readFileSync(path, 'utf8');
}
