import { checkDigit, isMunicipalityCode } from '../../model/municipality-code.ts';
import { characterFaults } from './characters.ts';
import { fault, type Fault } from '../problem/problem.ts';

export interface IdentifierReading {
  /** What was written, or what was surely meant; absent when nothing can be told. */
  readonly value?: string;
  readonly faults: readonly Fault[];
}

/** Lower-case ASCII letters and digits, joined by single hyphens; at most 64 characters. */
const identifier = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export function readIdentifier(written: string): IdentifierReading {
  if (identifier.test(written)) return { value: written, faults: [] };
  const meant = written
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-\s_.‐－ー—–]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const nearest = identifier.test(meant) ? meant : null;
  const reason = reasonOf(written);
  const faults = [fault('identifier-malformed', { found: written, nearest, reason })];
  // An ID of its own kind may be written like that wherever it stands, in texts too.
  return nearest === null || reason === 'hyphens' ? { faults } : { value: nearest, faults };
}

function reasonOf(written: string): 'length' | 'hyphens' | 'characters' {
  if (!/^[a-z0-9-]+$/u.test(written)) return 'characters';
  return written.length > 64 ? 'length' : 'hyphens';
}

export function readUrl(written: string): IdentifierReading {
  const [unusual] = characterFaults(written);
  if (unusual) return { faults: [unusual] };
  if (isWebAddress(written)) return { value: written, faults: [] };
  return { faults: [fault('url-malformed', { found: written })] };
}

/**
 * http or https, two slashes, a host with a name that others can reach, no spaces, no password. A
 * name in letters that look like Latin ones is written in ASCII, as browsers show it.
 */
export function isWebAddress(written: string): boolean {
  if (!/^https?:\/\/(?!\/)[^\s<>"\\^`{|}]+$/u.test(written) || written.length > 2000) return false;
  if (!URL.canParse(written)) return false;
  const { hostname, username, password } = new URL(written);
  const [host = ''] = /(?<=^https?:\/\/)[^/?#]+/u.exec(written) ?? [];
  const isNamed = /[^.]\.[a-z][a-z\d-]*\.?$/u.test(hostname) && familiar.test(host);
  return isNamed && username === '' && password === '';
}

/** Scripts in which names of hosts here are written. */
const familiar =
  /^[\p{ASCII}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script_Extensions=Katakana}]+$/u;

export function readEmail(written: string): IdentifierReading {
  const isEmail = /^[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu.test(written);
  if (isEmail) return { value: written, faults: [] };
  return { faults: [fault('email-malformed', { found: written })] };
}

export function readSha256(written: string): IdentifierReading {
  if (/^[0-9a-f]{64}$/u.test(written)) return { value: written, faults: [] };
  return { faults: [fault('sha256-malformed', { found: written })] };
}

/** The code of a municipality; digits that lack some of theirs are surely meant to be that of Japan. */
export function readMunicipalityCode(written: string): IdentifierReading {
  if (isMunicipalityCode(written)) return { value: written, faults: [] };
  const whole = written.slice(0, 20).normalize('NFKC').replace(/\.0$/u, '');
  const digits = whole.replace(/\D/gu, '');
  const candidates = [
    digits,
    `0${digits}`,
    digits + checkDigit(digits),
    `0${digits}${checkDigit(`0${digits}`)}`,
  ];
  const nearest = candidates.find(isMunicipalityCode) ?? null;
  return { faults: [fault('municipality-code-malformed', { found: written, nearest })] };
}
