/** Words of pictures to take away, of embedded figures and of the printed paper. */
export const pictures = {
  title: 'Download the picture',
  credit: (of: Record<'publisher' | 'document' | 'date' | 'pages', string>) =>
    `Source: edited from ${of.publisher}, “${of.document}” (${of.date}), ${of.pages}`,
  /** Where no page of the document is meant. */
  creditOfWhole: (of: Record<'publisher' | 'document' | 'date', string>) =>
    `Source: edited from ${of.publisher}, “${of.document}” (${of.date})`,
  alternative: ({ title, sentence }: { title: string; sentence: string }) =>
    `${title}. ${sentence}`,
  finance: 'Money for regional revitalization',
  projectAmounts: ({ year, unit }: { year: string; unit: string }) =>
    `By project: ${year} (${unit})`,
  goalAmounts: ({ unit }: { unit: string }) => `By goal: settlement and budget (${unit})`,
};
