import { mkdirSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './npm-browser.ts';

const fontPackage = '@expo-google-fonts/ibm-plex-sans-jp';
const weights = ['400Regular', '700Bold'];

/**
 * Many Linux machines have no Japanese font and draw every kanji as the same empty box. This gives
 * the browser IBM Plex Sans JP from npm, so text has the same shape and width on each of them.
 */
export function japaneseFont(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const manifest = findPackageJSON(fontPackage, import.meta.url);
  if (manifest === undefined) throw new Error(`${fontPackage} is not installed. Run npm ci.`);
  const folder = join(cacheFolder, 'fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, fontConfiguration(dirname(manifest), folder));
  return { FONTCONFIG_FILE: file };
}

function fontConfiguration(source: string, folder: string): string {
  const fonts = weights.map((weight) => `<dir>${join(source, weight)}</dir>`).join('');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${fonts}
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="pattern">
    <test qual="any" name="family"><string>sans-serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>IBM Plex Sans JP</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append"><string>IBM Plex Sans JP</string></edit>
  </match>
</fontconfig>
`;
}
