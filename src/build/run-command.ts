import process from 'node:process';
import { troubleOf } from './trouble.ts';

/** Whether a command succeeded, or the number that the shell learns. */
type Outcome = boolean | number;

/**
 * Carries a command out; whether it succeeded is what the shell learns. What the machine refuses
 * is told in a sentence. A fault in the code keeps its stack.
 */
export async function runCommand(command: () => Outcome | Promise<Outcome>): Promise<void> {
  try {
    const outcome = await command();
    process.exitCode = typeof outcome === 'number' ? outcome : Number(!outcome);
  } catch (error) {
    const text = troubleOf(error);
    if (text === null) throw error;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
