import process from 'node:process';
import { troubleOf } from './trouble.ts';

/**
 * Carries a command out; whether it succeeded is what the shell learns. What the machine refuses
 * is told in a sentence. A fault in the code keeps its stack.
 */
export async function runCommand(command: () => boolean | Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await command()) ? 0 : 1;
  } catch (error) {
    const text = troubleOf(error);
    if (text === null) throw error;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
