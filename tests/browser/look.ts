import type { Finding } from './finding.ts';

/** What the checks inside a page share: `window.look`, put there before the page's own scripts. */
export interface Look {
  readonly all: (selector: string) => HTMLElement[];
  /** True if a reader sees the element: not hidden, not shrunk to a point for screen readers. */
  readonly isVisible: (element: Element) => boolean;
  readonly hasOwnText: (element: Element) => boolean;
  readonly findings: (rule: string, elements: Iterable<Element>) => Finding[];
  /** Contrast ratio of two computed colours as WCAG 2.2 defines it, 1–21. */
  readonly contrast: (first: string, second: string) => number;
  /** Relative luminance of a computed colour as WCAG 2.2 defines it, 0–1. */
  readonly luminance: (colour: string) => number;
  readonly isTransparent: (colour: string) => boolean;
  /** Computed colour that the element is painted on. */
  readonly backgroundOf: (element: Element) => string;
  /** Violations of the content security policy so far. */
  readonly violations: string[];
  /** Sum of the layout shifts so far. */
  layoutShift: number;
}

declare global {
  interface Window {
    look: Look;
  }
}

/** Runs in the page, so it names nothing outside itself. */
export function installLook(): void {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const channels = (colour: string): number[] => {
    if (pen === null) return [];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isTransparent = (colour: string) => (channels(colour)[3] ?? 0) < 0.5;
  const describe = (element: Element): string => {
    const tag = element.cloneNode() as Element;
    const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${tag.outerHTML.split('>')[0]?.slice(0, 120)}>${text}`;
  };
  window.look = {
    all: (selector) => [...document.querySelectorAll<HTMLElement>(selector)],
    isVisible: (element) => {
      const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      for (let part: Element | null = element; part; part = part.parentElement) {
        if (getComputedStyle(part).clipPath.startsWith('inset(50%')) return false;
      }
      const { width, height } = element.getBoundingClientRect();
      return isShown && width > 1 && height > 1;
    },
    hasOwnText: (element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      ),
    findings: (rule, elements) =>
      [...elements].map((element) => ({ rule, element: describe(element) })),
    luminance,
    isTransparent,
    contrast: (first, second) => {
      const [high = 0, low = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    },
    backgroundOf: (start) => {
      for (let element: Element | null = start; element; element = element.parentElement) {
        const { backgroundColor } = getComputedStyle(element);
        if (!isTransparent(backgroundColor)) return backgroundColor;
      }
      const sample = document.createElement('span');
      sample.style.backgroundColor = 'Canvas';
      document.documentElement.append(sample);
      const { backgroundColor } = getComputedStyle(sample);
      sample.remove();
      return backgroundColor;
    },
    violations: [],
    layoutShift: 0,
  };
}

/** Runs in the page: writes down what happens while it loads. */
export function recordEvents(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.look.violations.push(`${violatedDirective} ${blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') {
        window.look.layoutShift += entry.value;
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
