import type { Cube, CubeFault, Dimension } from "./cube.ts";

/** Parts of a data set in json-stat 2; what the file has may be anything. */
interface Dataset {
  readonly class?: unknown;
  readonly label?: unknown;
  readonly id?: readonly string[];
  readonly size?: readonly number[];
  readonly role?: {
    readonly geo?: readonly string[];
    readonly time?: readonly string[];
    readonly metric?: readonly string[];
  };
  readonly dimension?: Readonly<
    Record<
      string,
      {
        readonly label?: string;
        readonly category?: {
          readonly index?: readonly string[] | Readonly<Record<string, number>>;
          readonly label?: Readonly<Record<string, string>>;
        };
      }
    >
  >;
  readonly value?: readonly (number | null)[] | Readonly<Record<string, number | null>>;
  readonly extension?: { readonly px?: { readonly tableid?: string; readonly matrix?: string } };
}

/** Values by number may leave cells out; where most cells are missing, a register cannot be made, and rows would be many. */
const SPARSEST = 4;

/** A data set in json-stat 2; `undefined` for a text that is none. */
export function jsonStatCube(text: string): Cube | { readonly fault: CubeFault } | undefined {
  const dataset = datasetOf(text);
  if (!dataset) return undefined;
  const { id = [], size = [], value = [], extension } = dataset;
  const cells = size.reduce((product, one) => product * one, 1);
  const values = Object.keys(value).length;
  if (values === 0) return { fault: "no-values" };
  const dimensions = id.map((one) => dimensionOf(one, dataset));
  if (id.length !== size.length || dimensions.some(({ categories }, at) => categories.length !== size[at]))
    return { fault: "dimension-missing" };
  const most = Array.isArray(value) ? values : values * SPARSEST;
  if (values > cells || most < cells) return { fault: "cut-short" };
  return {
    table: extension?.px?.tableid ?? extension?.px?.matrix,
    title: String(dataset.label ?? ""),
    dimensions,
    valueAt: (index) => String((value as Record<number, number | null>)[index] ?? ""),
  };
}

function datasetOf(text: string): Dataset | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  try {
    const dataset = JSON.parse(text) as Dataset;
    return dataset.class === "dataset" && Array.isArray(dataset.id) ? dataset : undefined;
  } catch {
    return undefined;
  }
}

/** A dimension with its categories in the order of their values. */
function dimensionOf(id: string, { dimension, role = {} }: Dataset): Dimension {
  const { label = id, category = {} } = dimension?.[id] ?? {};
  const { index = Object.keys(category.label ?? {}), label: labels = {} } = category;
  const codes = Array.isArray(index)
    ? (index as readonly string[])
    : Object.entries(index as Readonly<Record<string, number>>)
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);
  const isRegion = role.geo?.includes(id) || /^region/i.test(id);
  return {
    label,
    role: role.time?.includes(id)
      ? "time"
      : role.metric?.includes(id)
        ? "contents"
        : isRegion
          ? "region"
          : "other",
    categories: codes.map((code) => ({ code, label: labels[code] ?? code })),
  };
}
