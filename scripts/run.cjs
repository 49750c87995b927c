// Starts a command: `node scripts/run.cjs <name> …` runs scripts/<name>.ts, or the program of the
// package with this name. `--content <folder>` is the variable CONTENT_DIR, for every command. Plain JavaScript of the older kind, which every Node can load from any
// folder: so an old Node can say that it is old, and a folder that it cannot be used.
const { existsSync } = require('node:fs');
const { join, sep } = require('node:path');
const process = require('node:process');
const { pathToFileURL } = require('node:url');

/** The first Node that runs TypeScript as it is. */
const oldest = [22, 18];

const project = join(__dirname, '..');
const [, , name = '', ...rest] = process.argv;

function refuse(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

/** What the command is given: all but the folder of the content, which becomes a variable. */
function withoutContent(words) {
  const at = words.findIndex((word) => /^--content(?:=|$)/.test(word));
  if (at < 0) return words;
  const [, assigned] = words[at].split(/=(.*)/s);
  const folder = assigned ?? words[at + 1] ?? '';
  if (folder === '' || folder.startsWith('--')) {
    refuse('「--content」の値がありません。', 'The option "--content" has no value.');
  }
  process.env.CONTENT_DIR = folder;
  return words.toSpliced(at, assigned === undefined ? 2 : 1);
}

function isOld([major = 0, minor = 0]) {
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

// Vite and Node take these signs in the path of a module for a part of its address or for a pattern.
const [sign] = project.replaceAll(sep, '/').match(/[#?*\\\n\r]/) ?? [];
if (sign !== undefined) {
  const [folder, written] = [JSON.stringify(project), JSON.stringify(sign)];
  refuse(
    `フォルダー${folder}の名前に、ビルドで使えない文字${written}があります。この文字のない場所に移してください。`,
    `The name of the folder ${folder} holds ${written}, which a build cannot use. Move it to a place without this character.`,
  );
}
if (!existsSync(join(project, 'node_modules/astro/package.json'))) {
  refuse(
    '部品がまだ入っていません。先に「npm ci」を実行してください。',
    'The packages are not there yet. Run "npm ci" first.',
  );
}
if (isOld(process.versions.node.split('.').map(Number))) {
  refuse(
    `Node ${process.versions.node} は古くて動きません。「npm ci」を実行すると、新しいNodeが入ります。入らない機械では、Node ${oldest.join('.')}以降を入れてください。`,
    `Node ${process.versions.node} is too old. "npm ci" brings a newer one; where it does not, install Node ${oldest.join('.')} or newer.`,
  );
}

// Nothing is told to anybody, and nothing is left in the folder for temporary files.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
process.env.NODE_DISABLE_COMPILE_CACHE = '1';

const script = join(project, 'scripts', `${name}.ts`);
const program = existsSync(script)
  ? script
  : join(project, 'node_modules', name, 'bin', `${name}.mjs`);
process.argv = [process.execPath, program, ...withoutContent(rest)];
import(pathToFileURL(program).href);
