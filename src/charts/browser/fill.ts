import type { LiveMark } from '../live-chart.ts';
import { texture } from '../looks.ts';
import type { Ink } from './ink.ts';

const { side: period, stripe, dot } = texture;

function tile(ratio: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = period * ratio;
  canvas.height = period * ratio;
  const pen = canvas.getContext('2d');
  pen?.scale(ratio, ratio);
  return pen;
}

function pattern(mark: 'hatch' | 'dots', ink: Ink): CanvasPattern | string {
  const ratio = Math.ceil(devicePixelRatio);
  const pen = tile(ratio);
  if (!pen) return ink.paper;
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, period, period);
  pen.fillStyle = ink.actual;
  if (mark === 'hatch') pen.fillRect(0, 0, stripe, period);
  pen.arc(period / 2, period / 2, dot, 0, 2 * Math.PI);
  if (mark === 'dots') pen.fill();
  const repeated = pen.createPattern(pen.canvas, 'repeat');
  const turn = new DOMMatrix().scale(1 / ratio);
  repeated?.setTransform(mark === 'hatch' ? new DOMMatrix().rotate(45).multiply(turn) : turn);
  return repeated ?? ink.paper;
}

/** What a mark is filled with: its status shows without any colour. */
export function canvasFill(mark: LiveMark, ink: Ink): CanvasPattern | string {
  switch (mark) {
    case 'solid':
      return ink.actual;
    case 'hatch':
    case 'dots':
      return pattern(mark, ink);
    case 'outline':
    case 'dashed':
    case 'tick':
    case 'ring':
    case 'word':
    case 'none':
      return ink.paper;
  }
}
