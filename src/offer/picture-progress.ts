import { channel } from 'node:diagnostics_channel';
import type { PictureProgress } from '../pictures/ordered-pictures.ts';

/**
 * Pictures are drawn in the code that Astro bundles, and told about in the code that starts
 * Astro: two copies of a module in one process, joined by a named channel.
 */
const progress = channel('sosei-data:pictures');

export function reportPicture(message: PictureProgress): void {
  progress.publish(message);
}

/** Calls the listener for every picture until the function that it returns is called. */
export function onPicture(listener: (message: PictureProgress) => void): () => void {
  const receive = (message: unknown) => {
    listener(message as PictureProgress);
  };
  progress.subscribe(receive);
  return () => progress.unsubscribe(receive);
}
