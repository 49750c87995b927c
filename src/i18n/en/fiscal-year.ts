/** Japanese years in English. A label such as 令和5年度 is what the tables give. */

/** English names of the eras, and the Western year before the first of each. */
const eras: Readonly<Record<string, { readonly name: string; readonly before: number }>> = {
  令和: { name: 'Reiwa', before: 2018 },
  平成: { name: 'Heisei', before: 1988 },
  昭和: { name: 'Showa', before: 1925 },
  大正: { name: 'Taisho', before: 1911 },
  明治: { name: 'Meiji', before: 1867 },
};

const eraYears = /(令和|平成|昭和|大正|明治)(元|[\d０-９]+)(?:年度|年)?/g;
const westernYears = /(\d{4})年度/g;

/** Writes every year of an era that stands in the text anew; other text stays as it is. */
function replaceEraYears(text: string, write: (western: number, eraYear: string) => string) {
  return text.replace(eraYears, (found, era: string, digits: string) => {
    const known = eras[era];
    if (!known) return found;
    const year = digits === '元' ? 1 : Number(digits.normalize('NFKC'));
    return write(known.before + year, `${known.name} ${year}`);
  });
}

/** 令和5年度 → FY2023 (Reiwa 5). Text that holds no Japanese fiscal year comes back unchanged. */
export function fiscalYears(text: string): string {
  const written = replaceEraYears(text, (western, eraYear) => `FY${western} (${eraYear})`);
  return written.replace(westernYears, 'FY$1');
}

/** 令和5年度 → FY2023, for narrow places. */
export function shortFiscalYears(text: string): string {
  return replaceEraYears(text, (western) => `FY${western}`).replace(westernYears, 'FY$1');
}

/** 令和5年 → Reiwa 5. */
export function eraYear(text: string): string {
  return replaceEraYears(text, (_, name) => name);
}
