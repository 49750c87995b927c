import type { Finding } from '../finding.ts';

/** Runs in a page that is asked to be dark. */
export function darkness(): Finding[] {
  const { backgroundOf, luminance, findings, all } = window.look;
  /** Relative luminance below which light text reaches 7:1. */
  const darkest = 0.1;
  const isBright = luminance(backgroundOf(document.body)) > darkest;
  return isBright ? findings('dark-page-has-dark-background', all('body')) : [];
}

/**
 * Runs in a page: shapes in figures differ from what they are drawn on by 3:1. Grid lines and the
 * halo behind a mark carry no meaning and may be faint.
 */
export function shapeContrast(): Finding[] {
  const { all, findings, contrast, isTransparent, backgroundOf } = window.look;
  const leastContrast = 3;
  const marks = ['rect', 'circle', 'ellipse', 'line', 'path', 'polyline', 'polygon'];
  const quiet = 'defs, pattern, clipPath, mask, .grid, .halo';
  const isSeen = (paint: string, background: string) =>
    paint.startsWith('url(') ||
    (paint !== 'none' && !isTransparent(paint) && contrast(paint, background) >= leastContrast);
  const shapes = all(marks.map((mark) => `figure svg ${mark}`).join(', '));
  return findings(
    'shape-has-contrast',
    shapes.filter((shape) => {
      if (shape.closest(quiet) !== null || shape.closest('figure') === null) return false;
      const background = backgroundOf(shape.closest('svg') ?? shape);
      const { fill, stroke } = getComputedStyle(shape);
      return !isSeen(fill, background) && !isSeen(stroke, background);
    }),
  );
}

/** Runs in a page: no border is there and unseen, for forced colours would show it. */
export function latentBorders(): Finding[] {
  const { all, findings, isTransparent, isVisible } = window.look;
  const sides = ['top', 'right', 'bottom', 'left'];
  const isLatent = (element: Element) => {
    const style = getComputedStyle(element);
    return sides.some(
      (side) =>
        parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
        isTransparent(style.getPropertyValue(`border-${side}-color`)),
    );
  };
  const boxes = all('body *').filter((element) => element.closest('svg') === null);
  return findings(
    'border-is-seen-or-not-there',
    boxes.filter((element) => isVisible(element) && isLatent(element)),
  );
}

/** Runs in a page that is asked to keep still. */
export function motion(): Finding[] {
  const { findings, all } = window.look;
  const running = document.getAnimations().filter(({ playState }) => playState === 'running');
  return [
    ...findings(
      'nothing-moves',
      running.map(({ effect }) => (effect as KeyframeEffect).target ?? document.body),
    ),
    ...findings(
      'scrolling-is-not-animated',
      all('html, body').filter((element) => getComputedStyle(element).scrollBehavior === 'smooth'),
    ),
  ];
}

/** Runs in a page that is shown as it is printed. */
export function printing(): Finding[] {
  const { findings, all, isVisible, luminance, backgroundOf } = window.look;
  const controls = 'nav, form, button, input, select, textarea, [role=search], a[href^="#"].skip';
  const keptTogether = all('figure, tr').filter(isVisible);
  return [
    ...findings('controls-are-not-printed', all(controls).filter(isVisible)),
    ...findings(
      'figures-and-rows-are-kept-together',
      keptTogether.filter((element) => !getComputedStyle(element).breakInside.startsWith('avoid')),
    ),
    ...findings(
      'paper-is-white',
      all('body').filter((body) => luminance(backgroundOf(body)) < 1),
    ),
  ];
}
