/** Says what an element of a name does from the moment when it stands on a page. */
export function whenPlaced(name: string, begin: (element: HTMLElement) => void): void {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        begin(this);
      }
    },
  );
}
