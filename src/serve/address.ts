/** What a request asks for: names of folders and a file below the site, or why there is nothing. */
export type Wanted =
  | {
      readonly names: readonly string[];
      /** True where the address ends with a slash. */
      readonly isFolder: boolean;
      /** The path as it was sent, and the query with its question mark. */
      readonly path: string;
      readonly query: string;
    }
  | { readonly status: 400 | 404 | 414 };

/** GitHub Pages refuses longer addresses; in characters. */
const mostCharacters = 8000;

/** Path and query of an address; a proxy may send scheme and host in front of them. */
const parts = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/i;

/** Takes a request's address apart; `base` is the base path without its closing slash. */
export function wantedBy(address: string, base: string): Wanted {
  if (address.length > mostCharacters) return { status: 414 };
  const whole = address.startsWith('/') ? null : address;
  if (whole !== null && !URL.canParse(whole)) return { status: 400 };
  const [, path = '', query = ''] = parts.exec(address) ?? [];
  if (path === '') return { status: whole === null ? 404 : 400 };
  if (path === base) return { names: [], isFolder: false, path, query };
  if (!path.startsWith(`${base}/`)) return { status: 404 };
  const isFolder = path.endsWith('/');
  const written = path.slice(base.length + 1).split('/');
  const names = (isFolder ? written.slice(0, -1) : written).map(decoded);
  return names.every(isPublic) ? { names, isFolder, path, query } : { status: 404 };
}

/** Empty where the escapes mean nothing. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}

/** One name of a file or folder that may be seen, as it is once it is decoded. */
function isPublic(name: string, place: number): boolean {
  if (name === '' || /[\0/\\]/.test(name)) return false;
  return !name.startsWith('.') || (place === 0 && name === '.well-known');
}
