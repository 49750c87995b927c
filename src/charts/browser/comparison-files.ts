import type { ComparableKpi, ListedKpi, NamedKpi } from '../comparison.ts';
import type { ComparisonFiles } from '../descriptions.ts';

/** What a comparison fetches; what came is kept, and what failed is asked for anew. */
export interface Fetched {
  /** These KPIs with their figures. */
  readonly figuresOf: (kpis: readonly ListedKpi[]) => Promise<readonly ComparableKpi[]>;
  /** The names of all KPIs. */
  readonly names: () => Promise<readonly NamedKpi[]>;
}

export async function jsonAt<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as Content;
}

function createMemory<Content>(): (address: string) => Promise<readonly Content[]> {
  const known = new Map<string, Promise<readonly Content[]>>();
  return (address) => {
    const content = known.get(address) ?? jsonAt<readonly Content[]>(address);
    known.set(address, content);
    content.catch(() => known.delete(address));
    return content;
  };
}

export function createFetched({ figures, list }: ComparisonFiles): Fetched {
  const kpisAt = createMemory<ComparableKpi>();
  const namesAt = createMemory<NamedKpi>();
  return {
    figuresOf: async (kpis) => {
      const units = new Set(kpis.map(({ unit }) => unit));
      const files = [...units].flatMap((unit) => figures[unit] ?? []);
      const known = new Map(
        (await Promise.all(files.map(kpisAt))).flat().map((kpi) => [kpi.id, kpi]),
      );
      return kpis.flatMap(({ id }) => known.get(id) ?? []);
    },
    names: () => (list === null ? Promise.resolve([]) : namesAt(list)),
  };
}
