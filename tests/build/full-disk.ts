import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before a build: the disk is full once some pages are written. */
let pages = 0;

const original = fs.promises.writeFile;
fs.promises.writeFile = (file, ...rest) => {
  if (file instanceof URL && file.pathname.endsWith('.html')) pages += 1;
  if (pages <= 20) return original(file, ...rest);
  const error = new Error('ENOSPC: no space left on device, write');
  return Promise.reject(Object.assign(error, { code: 'ENOSPC', syscall: 'write' }));
};
syncBuiltinESMExports();
