import { sha256 as digestOf } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a file as 64 hexadecimal digits; the same code in Node and in a browser. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digestOf(bytes));
}
