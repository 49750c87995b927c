import type { Settings } from '../model/settings.ts';

/**
 * Where a reader reports a mistake: the address in the settings, else the mail address,
 * else the issues of the repository in which the site is being built. Null if there is none.
 */
export function contactOf(
  { contact, repository }: Pick<Settings, 'contact' | 'repository'>,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  if (contact.url !== null) return contact.url;
  if (contact.email !== null) return `mailto:${contact.email}`;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  const source = repository ?? (server && name ? `${server}/${name}` : null);
  return source === null ? null : `${source}/issues`;
}
