import { describe, expect, test } from 'vitest';
import { checkCommand, type CheckEffects } from '../../src/load/report/check-command.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { caseFiles } from './fixture-files.ts';

const effects: CheckEffects = {
  readContentFiles,
  contentDirectory: 'tests/fixtures/base/content',
  isGithub: false,
};
const faulty: CheckEffects = {
  ...effects,
  readContentFiles: () => caseFiles('direction-missing'),
};

describe('the command', () => {
  test('ends with 0 and one friendly line when there are no problems', () => {
    expect(checkCommand([], effects)).toEqual({
      output:
        '不備はありません（32ファイル、132行、KPI 3件）。 / No problems (32 files, 132 rows, 3 KPIs).\n',
      exitCode: 0,
    });
  });

  test('ends with 1 when there are problems', () => {
    const { output, exitCode } = checkCommand([], faulty);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^content\/data\/kpis\.csv:4:direction {2}\[direction-missing\]\n/u);
  });

  test('ends with 0 when there are only questions, and with 1 when none may be open', () => {
    const asking: CheckEffects = {
      ...effects,
      readContentFiles: () => caseFiles('question-values'),
    };
    const { output, exitCode } = checkCommand([], asking);
    expect(output).toMatch(/確認が3件あります。 \/ No problems .* 3 questions to answer\.\n$/u);
    expect(exitCode).toBe(0);
    expect(checkCommand(['--strict', '--format', 'json'], asking).exitCode).toBe(1);
    expect(checkCommand(['--strict'], effects).exitCode).toBe(0);
  });

  test('gives programs the level of each finding', () => {
    const asking: CheckEffects = {
      ...effects,
      readContentFiles: () => caseFiles('question-values'),
    };
    const json = checkCommand(['--format=json'], asking).output;
    expect(JSON.parse(json)).toMatchObject({
      counts: { problems: 0, questions: 3 },
      questions: [{ level: 'question', code: 'value-jump' }, {}, {}],
    });
    const annotations = checkCommand(['--format=github'], asking).output;
    expect(annotations.match(/^::warning file=/gmu)).toHaveLength(3);
    expect(annotations).not.toContain('::error');
  });

  test('writes JSON or annotations when asked, either way of writing the option', () => {
    expect(checkCommand(['--format', 'json'], faulty).output).toMatch(/^\{/u);
    expect(checkCommand(['--format=github'], faulty).output).toMatch(/^::error /u);
  });

  test('annotates by itself inside GitHub Actions, unless told otherwise', () => {
    const onGithub = { ...faulty, isGithub: true };
    expect(checkCommand([], onGithub).output).toMatch(/^::error /u);
    expect(checkCommand(['--format', 'text'], onGithub).output).toMatch(/^content\//u);
  });

  test.for([
    [['--fromat', 'json'], '「--fromat」という指定はありません。'],
    [['json'], '「json」という指定はありません。'],
    [['--format'], '「--format」の値がありません。'],
    [['--format', '--strange'], '「--format」の値がありません。'],
    [['--format', 'xml'], '「xml」という形式はありません。'],
    [['--format', 'constructor'], '「constructor」という形式はありません。'],
  ] as const)('ends with 2 and a sentence for %j', ([args, sentence]) => {
    const { output, exitCode } = checkCommand(args, effects);
    expect(exitCode).toBe(2);
    expect(output).toContain(sentence);
    expect(output).not.toMatch(/\bat .*:\d+:\d+/u);
  });

  test.for(['no/such/folder', 'package.json'])('says that it cannot read %s', (folder) => {
    const { output, exitCode } = checkCommand([], { ...effects, contentDirectory: folder });
    expect(exitCode).toBe(2);
    expect(output).toContain(`フォルダー「${folder}」が読めません。`);
  });
});
