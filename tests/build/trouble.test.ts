import { expect, test } from 'vitest';
import { RefusedError } from '../../src/i18n/refused.ts';
import { troubleOf } from '../../src/build/trouble.ts';

const fault = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: x`), { code, path });

test.for([
  [fault('ENOSPC'), 'no space'],
  [new Error('Could not write', { cause: fault('ENOSPC', '/a') }), 'no space'],
  [new Error('write failed: No space left on device (os error 28)'), 'no space'],
  [new AggregateError([new Error('x'), fault('EDQUOT')]), 'no space'],
  [fault('EACCES', '/a/b'), 'permission to write "/a/b"'],
  [fault('EROFS', '/a/b'), 'permission to write "/a/b"'],
  [fault('ENOTDIR', '/a/b'), '"/a/b" could not be read or written (ENOTDIR)'],
  [new RefusedError((commands) => commands.portMalformed({ value: 'x' })), 'PORT is "x"'],
  [
    Object.assign(new Error('「文字」がありません。\nOf a copy of the code'), {
      name: 'RefusedError',
    }),
    'Of a copy',
  ],
] as const)('%s is told in Japanese and in English', ([error, sentence]) => {
  const text = troubleOf(error);
  expect(text).toContain(sentence);
  expect(text?.split('\n')[0]).toMatch(/[ぁ-ん].*。$/);
});

test.for([new TypeError('x is not a function'), fault('ENOENT', '/a'), 'text', null])(
  'a fault in the code is not explained away: %s',
  (error) => {
    expect(troubleOf(error)).toBeNull();
  },
);
