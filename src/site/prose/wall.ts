import { defineMdastPlugin } from 'satteri';
import { markupProblems } from '../../load/check/prose-markup.ts';
import { problemText } from '../../load/report/text.ts';

/**
 * The last wall: whatever way a text came to the compiler, it is compiled only if it holds
 * nothing but the markup and the components that prose may use. It asks the rules of the checker,
 * but does not rely on the checker having run.
 */
export const proseWall = defineMdastPlugin({
  name: 'prose-wall',
  options: { position: true },
  before: (root, { fileURL }) => {
    const file = decodeURIComponent(fileURL?.pathname ?? '');
    const [first] = markupProblems(file.replace(/^.*?(?=content\/)/u, ''), root);
    if (first) throw new ProseRefusedError(problemText(first));
  },
});

/** A text that must not be compiled. */
class ProseRefusedError extends Error {
  override readonly name = 'ProseRefusedError';
}
