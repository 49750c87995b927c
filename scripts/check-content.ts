import process from 'node:process';
import { checkCommand } from '../src/load/report/check-command.ts';
import { readContentFiles } from '../src/load/read-files.ts';

const isGithub = process.env.GITHUB_ACTIONS === 'true';
const { output, exitCode } = checkCommand(process.argv.slice(2), { readContentFiles, isGithub });
(exitCode === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = exitCode;
