/** Behind the title of a picture or table; nothing where nothing is counted. */
export const inUnit = (unit: string) => (unit === '' ? '' : `（単位：${unit}）`);
