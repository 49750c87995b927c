/** Least spacing of text that a page must bear: WCAG 2.2, success criterion 1.4.12. */
export const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; }
  * { word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;
