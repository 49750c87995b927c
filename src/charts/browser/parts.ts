/** The part of a view that is marked `data-part="name"`. */
export function part<E extends Element>(root: ParentNode, name: string, kind: new () => E): E {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The page has no part "${name}".`);
  return found;
}

/** A copy of a template's content. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('The template is empty.');
  return copy;
}

/** A copy of what a template holds one of, with this text inside. */
export function filledCopy<E extends Element>(model: E, text: string): E {
  const copy = model.cloneNode() as E;
  copy.removeAttribute('data-part');
  copy.textContent = text;
  return copy;
}
