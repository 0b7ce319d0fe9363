import type { OwnDefinition } from "./definition.ts";

let definitions: readonly OwnDefinition[] = [];

/** The definitions in use, in the order in which they were put in use. */
export function definitionsInUse(): readonly OwnDefinition[] {
  return definitions;
}

/** The definition of a kind and name, if it is in use. */
export function definitionOf<Kind extends OwnDefinition["kind"]>(
  kind: Kind,
  name: string,
): Extract<OwnDefinition, { kind: Kind }> | undefined {
  return definitions.find((one) => one.kind === kind && one.name === name) as
    | Extract<OwnDefinition, { kind: Kind }>
    | undefined;
}

/** Replaces the definitions in use. */
export function holdDefinitions(all: readonly OwnDefinition[]): void {
  definitions = all;
}
