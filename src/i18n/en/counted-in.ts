/** Behind the title of a picture or table; nothing where nothing is counted. */
export const countedIn = (unit: string) => (unit === '' ? '' : ` (unit: ${unit})`);
