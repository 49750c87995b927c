/** What was made of some subjects, and of one subject more. */
interface Branch<Value> {
  readonly next: WeakMap<object, Branch<Value>>;
  made?: { readonly value: Value };
}

const branch = <Value>(): Branch<Value> => ({ next: new WeakMap() });

/**
 * A value that is made when it is first asked for, and once for the same subjects, however many
 * ask for it. It is kept as long as its subjects are; without any, for ever.
 */
export function once<Subjects extends readonly object[], Value>(
  make: (...subjects: Subjects) => Value,
): (...subjects: Subjects) => Value {
  const root = branch<Value>();
  return (...subjects) => {
    let at = root;
    for (const subject of subjects) {
      const next = at.next.get(subject) ?? branch<Value>();
      at.next.set(subject, next);
      at = next;
    }
    at.made ??= { value: make(...subjects) };
    return at.made.value;
  };
}
