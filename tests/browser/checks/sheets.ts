import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points from the lower edge of a sheet within which its number stands. */
const foot = 42;

/** Of each sheet of a PDF the part down to its last line of text, the number of the sheet aside. */
export async function filledShares(pdf: Buffer): Promise<readonly number[]> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const shares: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const levels = items.flatMap((item) =>
      'transform' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : [],
    );
    const lowest = Math.min(height, ...levels.filter((level) => level > foot));
    shares.push(1 - lowest / height);
  }
  return shares;
}
