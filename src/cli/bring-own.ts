import { existsSync } from "node:fs";

let takeBack: (() => void) | undefined;

/**
 * Runs the files that `--own` names and puts the definitions that they export in use, before anything else of the command
 * line is read: agreements and `--rounding` may name them.
 */
export async function bringOwn(argv: readonly string[]): Promise<void> {
  leaveOwn();
  const given = argv.flatMap((one, at) => {
    const next = argv[at + 1] ?? "";
    if (one === "--own") return next.startsWith("--") ? [] : next;
    return one.startsWith("--own=") ? one.slice("--own=".length) : [];
  });
  const files = given
    .flatMap((list) => (existsSync(list) ? list : list.split(",").map((one) => one.trim())))
    .filter((file) => file !== "");
  if (files.length === 0) return;
  const { useDefinitionsIn } = await import("./use-definitions-in.ts");
  takeBack = await useDefinitionsIn(files);
}

/** Takes the definitions of `--own` out of use, once the command has ended: a program may call it more than once. */
export function leaveOwn(): void {
  takeBack?.();
  takeBack = undefined;
}
