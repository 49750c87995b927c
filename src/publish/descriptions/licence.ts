const creativeCommons =
  /^(https:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/[\w-]+\/[\d.]+\/)(?:deed|legalcode)?(?:\.[\w-]+)?$/;

/**
 * The address by which programs know a licence: that of Creative Commons without the language of
 * its page. Other addresses stay.
 */
export function licenceUri(address: string): string {
  const secure = address.replace(/^http:/, 'https:');
  return creativeCommons.exec(secure)?.[1] ?? address;
}
