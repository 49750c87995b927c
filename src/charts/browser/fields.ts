export type Field = HTMLInputElement | HTMLSelectElement;

export const fieldsOf = (form: HTMLFormElement): readonly Field[] =>
  [...form.elements].filter(
    (control): control is Field =>
      control instanceof HTMLInputElement || control instanceof HTMLSelectElement,
  );

/** True where the field is not as it came with the page. */
export function isTouched(field: Field): boolean {
  return field instanceof HTMLInputElement
    ? field.checked !== field.defaultChecked
    : ![...field.options].some(({ selected, defaultSelected }) => selected && defaultSelected);
}
