/** Every page may be read by every program. `sitemap` is a whole address. */
export function writeRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
