import { inBoth } from '../i18n/words.ts';
import { RefusedError } from '../i18n/refused.ts';

interface Facts {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

const full = ['ENOSPC', 'EDQUOT'];
const forbidden = ['EACCES', 'EPERM', 'EROFS'];
const other = ['EBUSY', 'EIO', 'EMFILE', 'ENFILE', 'ENAMETOOLONG', 'ELOOP', 'ENOTDIR', 'EISDIR'];

/** Programs in other languages give their message only. */
const fullMessage = /\bENOSPC\b|no space left on device|disk is full/i;
const forbiddenMessage = /\((?:os error 13|os error 30)\)/;

/** The sentence about what the machine refuses; null for a fault in the code. */
export function troubleOf(error: unknown): string | null {
  const refusal = causesOf(error).find(isRefusal);
  if (refusal !== undefined) return refusal.message;
  const known = causesOf(error).map(factsOf).find(isTrouble);
  if (known === undefined) return null;
  const { code, path } = known;
  return inBoth(({ commands }) => {
    if (isFull(known)) return commands.diskFull;
    return isForbidden(known)
      ? commands.notAllowed({ path })
      : commands.fileTrouble({ path, code });
  });
}

const isFull = ({ code, message }: Facts) => full.includes(code) || fullMessage.test(message);
const isForbidden = ({ code, message }: Facts) =>
  forbidden.includes(code) || forbiddenMessage.test(message);
const isTrouble = (facts: Facts) =>
  isFull(facts) || isForbidden(facts) || (other.includes(facts.code) && facts.path !== '');

/** Pages are built with a copy of the code, whose errors are of a class of their own. */
const isRefusal = (error: Error) => error instanceof RefusedError || error.name === 'RefusedError';

/** An error and what led to it, outermost first. */
function causesOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  const several = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...[error.cause, ...several].flatMap(causesOf)];
}

function factsOf(error: Error): Facts {
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  return { code: code ?? '', path: dest ?? path ?? '', message: error.message };
}
