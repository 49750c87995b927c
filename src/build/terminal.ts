import type { CommandOutput } from './command-output.ts';

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const clearLine = '\r\u001b[K';

/** Prints what a build says. Only a terminal sees the line that counts pictures. */
export function terminalOutput(stdout: Stream, stderr: Stream): CommandOutput {
  const isTerminal = stdout.isTTY === true;
  const clear = isTerminal ? clearLine : '';
  return {
    log: (line) => stdout.write(`${clear}${line}\n`),
    fail: (text) => stderr.write(`${clear}${text}\n`),
    progress: (text) => {
      if (isTerminal) stdout.write(`${clearLine}${text}`);
    },
  };
}
