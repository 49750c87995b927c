import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { turtleStore } from './graph.ts';

/** Tells where a graph in Turtle that was read at `base` does not have the shapes that are asked for. */
export function createShapeCheck(shapes: string) {
  const validator = new SHACLValidator(new Store(new Parser().parse(shapes)));
  return async (turtle: string, base: string): Promise<readonly string[]> => {
    const report = await validator.validate(turtleStore(turtle, base));
    return report.results.map(({ focusNode, path }) => `${focusNode.value} ${path.value}`);
  };
}
