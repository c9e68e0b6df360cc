/**
 * A theme as CSS declarations without a selector. `contrastLight` and `contrastDark` hold only what differs; the second
 * names at least what the first names, so that it wins when dark and high contrast meet.
 */
export interface Theme {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly contrastLight: string;
  readonly contrastDark: string;
}
