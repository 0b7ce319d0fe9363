/** The colours of a chart, as #rrggbb. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text. */
  readonly quiet: string;
  /** Grid lines. */
  readonly grid: string;
  /** Marks of amounts above 0, and of increases. */
  readonly more: string;
  /** Marks of amounts below 0, and of decreases. */
  readonly less: string;
}

/**
 * On white, on near-black, and on paper. The contrast of text is at least 4.5 to 1, of marks and lines at least 3 to 1.
 */
export const PALETTES: Readonly<Record<"light" | "dark" | "print", Palette>> = {
  light: {
    paper: "#ffffff",
    ink: "#1b1d21",
    quiet: "#555a63",
    grid: "#8a8f98",
    more: "#1d5f9e",
    less: "#a63d16",
  },
  dark: {
    paper: "#15171b",
    ink: "#f2f3f5",
    quiet: "#b6bac3",
    grid: "#7a808b",
    more: "#78b4ee",
    less: "#f3a07c",
  },
  print: {
    paper: "#ffffff",
    ink: "#000000",
    quiet: "#000000",
    grid: "#767676",
    more: "#000000",
    less: "#000000",
  },
};
