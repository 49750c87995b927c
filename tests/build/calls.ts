import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

/** Loaded before a command: writes down whom it calls, but for programs of this machine. */
const list = process.env.CALLS_FILE ?? '';

/** What a connection is asked for: an address, a port, or a path on this machine. */
interface Wanted {
  readonly host?: string | null;
  readonly path?: string;
}

const own = ['localhost', '127.0.0.1', '::1'];
const connect = Reflect.get(Socket.prototype, 'connect') as (...given: unknown[]) => Socket;

function calling(this: Socket, ...given: unknown[]): Socket {
  const [first] = given.flat();
  const { host, path } = (typeof first === 'object' && first !== null ? first : {}) as Wanted;
  const name = host ?? (typeof given[1] === 'string' ? given[1] : 'localhost');
  if (path === undefined && !own.includes(name)) appendFileSync(list, `${name}\n`);
  return Reflect.apply(connect, this, given);
}

Reflect.set(Socket.prototype, 'connect', calling);
