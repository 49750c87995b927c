import type { LiveChart, CellAt } from '../live-chart.ts';
import type { Ink } from './ink.ts';
import type { CanvasBox, CanvasLayout } from './layout.ts';

export type Pen = CanvasRenderingContext2D;

/** All that drawing needs to know. */
export interface Scene {
  readonly pen: Pen;
  readonly live: LiveChart;
  readonly layout: CanvasLayout;
  readonly ink: Ink;
  /** The area between the axes. */
  readonly area: CanvasBox;
  readonly active: CellAt | null;
}

/** A straight line as the pen is set. */
export function line(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

/** Sets the pen. */
export function stroke(pen: Pen, colour: string, width: number, dashes: number[] = []): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(dashes);
}
