/** The address of a file with all that a script loads later; named by who asks for it. */
declare module '*?worker&url&in=late-chart' {
  const address: string;
  export default address;
}

declare module '*?worker&url&in=late-view' {
  const address: string;
  export default address;
}
