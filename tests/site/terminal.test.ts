import { expect, test } from 'vitest';
import { terminalOutput } from '../../src/build/terminal.ts';

function createStream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test('a terminal sees one line that changes', () => {
  const [stdout, stderr] = [createStream(true), createStream(true)];
  const output = terminalOutput(stdout, stderr);
  output.progress('Drawing pictures 1/2 …');
  output.log('Done');
  expect(stdout.written.join('')).toBe('\r\u001b[KDrawing pictures 1/2 …\r\u001b[KDone\n');
});

test('a log file gets finished lines only', () => {
  const [stdout, stderr] = [createStream(false), createStream(false)];
  const output = terminalOutput(stdout, stderr);
  output.progress('Drawing pictures 1/2 …');
  output.log('Done');
  output.fail('There is no picture of p1-k1: no room');
  expect(stdout.written).toEqual(['Done\n']);
  expect(stderr.written).toEqual(['There is no picture of p1-k1: no room\n']);
});
