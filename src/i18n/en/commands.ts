/** Said to whoever runs a command that cannot be carried out, or that needs to be known. */
import type { commands as japanese } from '../ja/commands.ts';
import type { Translation } from '../translation.ts';

export const commands: Translation<typeof japanese> = {
  noBrowser: ({ searched }) =>
    `No browser was found (looked at: ${searched}). Install Google Chrome, Chromium or Microsoft Edge, or set the environment variable CHROME_PATH to the path of a browser.`,
  releaseChanged: ({ path, base }) =>
    `The released file "${path}" is gone, or is not what "${base}" has. Put it back (git checkout ${base} -- ${path}).`,
  releasesKept: ({ base }) => `Every released file is the same as in "${base}".`,
  nothingCorrected: ({ release }) =>
    `The release "${release}" exists, and changes.csv lists nothing after it, so no new one is made.`,
  portTaken: ({ port }) =>
    `Port ${port} is taken by another program. Choose another one: PORT=4322 npm start`,
  portForbidden: ({ port }) =>
    `Port ${port} may not be used on this machine. Choose another one: PORT=4322 npm start`,
  portMalformed: ({ value }) => `PORT is "${value}". Write a number from 1 to 65535.`,
  siteUrlMalformed: ({ value }) =>
    `SITE_URL is "${value}", which is not the address of a site. Write it like "https://www.example.jp", beginning with https or http.`,
  siteUrlPrivate: ({ url }) =>
    `SITE_URL is "${url}", an address that others cannot open. Set it to the public address of the site before you publish it.`,
  siteUrlAndBasePath: ({ url, base }) =>
    `SITE_URL has the path "${url}" and BASE_PATH is "${base}". Write the path in one of them.`,
  basePathMalformed: ({ variable, value }) =>
    `${variable} has the path "${value}", which cannot be used. Write it like "/some-repo/", in letters and digits.`,
  siteUrlMissing: ({ placeholder }) =>
    `SITE_URL is not set: addresses in citations, pictures and the sitemap begin with the placeholder "${placeholder}". Set SITE_URL to the address of the site before you publish it.`,
  contentUnreadable: ({ folder }) => `The folder "${folder}" cannot be read.`,
  importUsage:
    'Usage: npm run import -- <file> [--read] [--dry-run] [--vintage 2024-08-30] [--source report-2024]',
  fileUnreadable: ({ path }) => `The file "${path}" cannot be read.`,
  outputIsSource: ({ folder, source }) =>
    `OUT_DIR cannot be "${folder}": the folder is emptied and written again, and it overlaps with "${source}".`,
  outputIsForeign: ({ folder }) =>
    `OUT_DIR "${folder}" contains something other than a site made by this software. Choose an empty folder or a new name.`,
  outputIsFile: ({ folder }) => `OUT_DIR "${folder}" is not a folder.`,
  buildRunning: ({ folder, pid }) =>
    `A build into "${folder}" is running (process ${pid}). Run the command again when it has ended.`,
  diskFull: 'The site was not built, because no space is left on the disk.',
  notAllowed: ({ path }) => `There is no permission to write "${path}".`,
  fileTrouble: ({ path, code }) => `"${path}" could not be read or written (${code}).`,
  noFont: ({ file }) =>
    `The font "${file}", which writes the words of pictures, is missing or broken. Run "npm ci".`,
  writerKilled: ({ signal }) =>
    `The program that writes the pages was stopped (${signal}). It is stopped where memory runs out, too.`,
  siteKept: ({ folder }) => `The site in "${folder}" is as it was before.`,
  oldSiteServed: 'The previous site is shown until the new one is built.',
};
