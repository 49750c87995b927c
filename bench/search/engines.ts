import type { Engine } from './engine.ts';
import { own } from './own.ts';
import { stock } from './stock.ts';

export const engines: readonly Engine[] = [stock, own];

export function engineNamed(name: string | undefined): Engine {
  const engine = engines.find((each) => each.name === name);
  if (!engine) throw new Error(`no search called ${name ?? ''}`);
  return engine;
}
