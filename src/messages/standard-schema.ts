import type { Language } from "../language/language.ts";
import type { Problem } from "../problems/problem.ts";
import { safely } from "../problems/safely.ts";
import { jsonFileMessages } from "./json-file.ts";
import { describeBy, joined } from "./messages.ts";
import { shapeMessages } from "./shape.ts";

/**
 * A shape that libraries of forms, routes and settings can check data by: the interface of
 * [Standard Schema](https://standardschema.dev), version 1.
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "fordela";
    /** Checks data, or JSON text. Each issue has its message and its place. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** The data as the library has it, or what is wrong with them. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, in words, and the keys that lead to it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The language of a schema's messages. */
export interface SchemaOptions {
  /** `sv` by default. */
  readonly lang?: Language | undefined;
}

const MESSAGES = /* @__PURE__ */ joined(shapeMessages, jsonFileMessages);

/** A function that reads JSON, as a Standard Schema. */
export function standardSchema<Output>(
  read: (json: unknown) => Output,
  { lang = "sv" }: SchemaOptions,
): StandardSchema<Output> {
  const issueOf = (found: Problem): StandardIssue => ({
    message: describeBy(MESSAGES, found as Problem<keyof typeof MESSAGES.sv>, lang, "library"),
    path: found.path,
  });
  return {
    "~standard": {
      version: 1,
      vendor: "fordela",
      validate: (value) => {
        const { data, problems } = safely(() => read(value));
        return problems ? { issues: problems.map(issueOf) } : { value: data as Output };
      },
    },
  };
}
