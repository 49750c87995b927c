import { inBoth, type Words } from '../i18n/words.ts';
import type { RefusedReport, ReportReading } from '../reader/read-report.ts';
import { remarkText, unreadText } from '../reader/sentences.ts';

/** Why a file is refused and what to do, and which tables were seen in it. */
export function refusedText({ refused, unread }: RefusedReport): string {
  return told((words) => [
    words.reading.refusals[refused],
    ...unread.map((table) => unreadText(table, words)),
  ]);
}

/** What a person should know of a file that was read. */
export function remarksText({ vintage, remarks, unread }: ReportReading): string {
  return told((words) => {
    const { reading } = words;
    return [
      vintage === null ? reading.vintageUnknown : reading.vintage({ day: vintage }),
      ...remarks.map((remark) => remarkText(remark, words)),
      ...unread.map((table) => unreadText(table, words)),
    ];
  });
}

const told = (say: (words: Words) => readonly string[]) =>
  `${inBoth((words) => say(words).join('\n'))}\n`;
