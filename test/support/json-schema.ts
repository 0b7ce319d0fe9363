// biome-ignore lint/suspicious/noExplicitAny: schemas and data are whatever JSON.parse gives
type Json = any;

/** Keywords that say nothing of validity. */
const SILENT = new Set(["$schema", "title", "id", "description", "default", "definitions", "examples"]);

const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/,
  "uri-reference": /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
};

/**
 * What in the data breaks a JSON schema (drafts 4 and 7), a line each with its path; none where it is valid. Throws for a
 * keyword or format that it does not know, so that nothing is passed over in silence.
 */
export function schemaErrors(schema: Json, data: Json): string[] {
  return errors(schema, data, "$", schema);
}

function errors(schema: Json, data: Json, path: string, root: Json): string[] {
  return Object.entries(schema).flatMap(([keyword, value]: [string, Json]): string[] => {
    if (SILENT.has(keyword)) return [];
    const wrong = (holds: boolean): string[] => (holds ? [] : [`${path}: ${keyword}`]);
    const branches = (): Json[] => value.filter((one: Json) => errors(one, data, path, root).length === 0);
    switch (keyword) {
      case "$ref":
        return errors(pointed(root, value), data, path, root);
      case "type":
        return wrong([value].flat().some((type) => isType(data, type)));
      case "const":
        return wrong(data === value);
      case "enum":
        return wrong(value.includes(data));
      case "anyOf":
        return wrong(branches().length > 0);
      case "oneOf":
        return wrong(branches().length === 1);
      case "if":
        return errors(value, data, path, root).length === 0
          ? errors(schema.then ?? {}, data, path, root)
          : errors(schema.else ?? {}, data, path, root);
      case "then":
      case "else":
        return [];
      case "required":
        return wrong(!isType(data, "object") || value.every((key: string) => Object.hasOwn(data, key)));
      case "properties":
        return inside(data, "object").flatMap(([key, inner]) =>
          Object.hasOwn(value, key) ? errors(value[key], inner, `${path}.${key}`, root) : [],
        );
      case "additionalProperties":
        return inside(data, "object")
          .filter(([key]) => !Object.hasOwn(schema.properties ?? {}, key))
          .flatMap(([key, inner]) => {
            if (typeof value === "object") return errors(value, inner, `${path}.${key}`, root);
            return value ? [] : [`${path}: unknown ${key}`];
          });
      case "items":
        return inside(data, "array").flatMap(([key, inner]) => {
          const item = Array.isArray(value) ? value[Number(key)] : value;
          return item === undefined ? [] : errors(item, inner, `${path}.${key}`, root);
        });
      case "additionalItems":
        return wrong(value !== false || !isType(data, "array") || data.length <= schema.items.length);
      case "propertyNames":
        return inside(data, "object").flatMap(([key]) => errors(value, key, `${path}.${key}`, root));
      case "minLength":
        return wrong(typeof data !== "string" || data.length >= value);
      case "maxItems":
        return wrong(!isType(data, "array") || data.length <= value);
      case "minItems":
        return wrong(!isType(data, "array") || data.length >= value);
      case "uniqueItems":
        return wrong(!value || !isType(data, "array") || new Set(data.map(written)).size === data.length);
      case "minimum":
        return wrong(typeof data !== "number" || data >= value);
      case "maximum":
        return wrong(typeof data !== "number" || data <= value);
      case "pattern":
        return wrong(typeof data !== "string" || new RegExp(value).test(data));
      case "format":
        if (!FORMATS[value]) throw new Error(`unknown format ${value}`);
        return wrong(typeof data !== "string" || FORMATS[value].test(data));
      default:
        throw new Error(`unknown keyword ${keyword}`);
    }
  });
}

function inside(data: Json, type: "object" | "array"): [string, Json][] {
  return isType(data, type) ? Object.entries(data) : [];
}

function isType(data: Json, type: string): boolean {
  if (type === "null") return data === null;
  if (type === "array") return Array.isArray(data);
  if (type === "object") return typeof data === "object" && data !== null && !Array.isArray(data);
  if (type === "integer") return Number.isInteger(data);
  return typeof data === type;
}

function written(data: Json): string {
  return JSON.stringify(data);
}

function pointed(root: Json, reference: string): Json {
  return reference
    .slice(2)
    .split("/")
    .reduce((at, key) => at[key], root);
}
