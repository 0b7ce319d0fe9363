import { readFileSync } from "node:fs";

/** A door of the package: what its users import. */
export interface Door {
  /** `fordela/core` */
  readonly import: string;
  /** `core`; the main door is `index`. */
  readonly name: string;
  /** `src/doors/core.ts` */
  readonly file: string;
}

const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** The doors of package.json, in its order; its entries that name a single file are data. */
export const DOORS: readonly Door[] = Object.entries(exports)
  .filter(([, target]) => typeof target === "object")
  .map(([path]) => {
    const name = path === "." ? "index" : path.slice("./".length);
    return { import: `fordela${path.slice(1)}`, name, file: `src/doors/${name}.ts` };
  });

/** A program that imports every door and exports what each has. */
export const EVERY_DOOR: string = DOORS.map(
  ({ import: door, name }) => `export * as ${name} from "${door}";\n`,
).join("");
