/** Fragment of a page of a source in the list of its figures. */
export function pageAnchor(page: string): string {
  return `page-${page}`;
}
