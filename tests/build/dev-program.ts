import { dev } from 'astro';
import { onPicture } from '../../src/offer/picture-progress.ts';

/**
 * Astro itself, not its command, which allows one server for each project. A line is written for
 * every picture: builds hear of them by the same channel.
 */
onPicture(() => console.log('picture'));
const { address } = await dev({ server: { port: 0 } });
console.log(`port ${address.port}`);
