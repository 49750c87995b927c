import type { Declaration, Root } from 'postcss';

/** Custom properties in the style of a page: what a reader of the page need not fetch. */

const use = /var\((--[\w-]+)\)/g;
const anyName = /--[\w-]+/g;

/** True for a rule for the whole page, in every medium. */
const isWhole = ({ parent }: Declaration) =>
  parent?.type === 'rule' && parent.selector === ':root' && parent.parent?.type === 'root';

/** Declarations of properties by name. */
function declared(root: Root): ReadonlyMap<string, readonly Declaration[]> {
  const found: Declaration[] = [];
  root.walkDecls(/^--/, (declaration) => {
    found.push(declaration);
  });
  return Map.groupBy(found, ({ prop }) => prop);
}

/** The values of properties that are the same everywhere on the page. */
function constants(root: Root, named: ReadonlySet<string>): ReadonlyMap<string, string> {
  const single = [...declared(root)].flatMap(([name, [only, ...others]]) =>
    only && others.length === 0 && isWhole(only) && !named.has(name)
      ? [[name, only.value] as const]
      : [],
  );
  const values = new Map(single);
  const resolved = (value: string): string =>
    value.replace(use, (whole, name: string) => {
      const known = values.get(name);
      return known === undefined ? whole : resolved(known);
    });
  return new Map(
    single
      .map(([name, value]) => [name, resolved(value)] as const)
      .filter(([, value]) => !value.includes('var(')),
  );
}

/**
 * Writes values that never change in the place of their names. Properties that are `named` outside
 * of the style, and those that a rule, a medium or an element sets anew, stay.
 */
export function writeConstants(root: Root, named: ReadonlySet<string>): void {
  const values = constants(root, named);
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      use,
      (whole, name: string) => values.get(name) ?? whole,
    );
  });
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Gives the properties that nothing outside of the style names one or two letters. */
export function shortenProperties(root: Root, named: ReadonlySet<string>): void {
  const names = [...declared(root).keys()].filter((name) => !named.has(name));
  const short = new Map(
    names.map((name, index) => {
      const last = letters[index % letters.length] ?? '';
      const first = letters[Math.floor(index / letters.length) - 1] ?? '';
      return [name, `--${first}${last}`];
    }),
  );
  root.walkDecls((declaration) => {
    const own = short.get(declaration.prop);
    if (own !== undefined) declaration.prop = own;
    declaration.value = declaration.value.replace(anyName, (name) => short.get(name) ?? name);
  });
}
