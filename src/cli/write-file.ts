import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { errorName } from "./error-name.ts";
import { realPath } from "./real-path.ts";
import { writeAll } from "./write-all.ts";

/** Names of what a program already has open, where the shell decides what is written over. */
const HANDLES = /^\/(?:dev\/(?:fd\/|std(?:out|err)$)|proc\/[^/]+\/fd\/)/;

/**
 * Writes a file whole or leaves the old one: the text goes to a new file beside it, which then takes its name, its
 * permissions and its owner. A symbolic link stays, and the file that it leads to is written. What is not a file, such as
 * a pipe or a device, is written to and never replaced.
 *
 * @throws AllocationError `file-unwritable`; `output-cut-short` where a pipe or a device takes only a part
 */
export function writeFile(file: string, text: string | Uint8Array): void {
  const there = unlessRefused(file, () => statSync(file, { throwIfNoEntry: false }));
  if (there?.isDirectory()) throw unwritable(file, "EISDIR");
  if (there && (!there.isFile() || HANDLES.test(resolve(file)))) writeInto(file, text);
  else replace(file, realPath(file), text, there);
}

/** Writes after what is there, if anything: a device or a pipe has nothing to be cut off. */
function writeInto(file: string, text: string | Uint8Array): void {
  const handle = unlessRefused(file, () => openSync(file, "a"));
  try {
    writeAll(handle, text);
  } catch (error) {
    throw new AllocationError([problem("output-cut-short", [file], { file, cause: errorName(error) })]);
  } finally {
    closeSync(handle);
  }
}

function replace(file: string, target: string, text: string | Uint8Array, there: Stats | undefined): void {
  const draft = join(dirname(target), `.${crypto.randomUUID()}.fordela`);
  try {
    // A new file takes the name of one that may not be written as easily as that of any other.
    if (there) accessSync(target, constants.W_OK);
    fill(draft, text, there);
    takeName(draft, target, there !== undefined);
  } catch (error) {
    rmSync(draft, { force: true });
    throw unwritable(file, errorName(error));
  }
}

function fill(draft: string, text: string | Uint8Array, there: Stats | undefined): void {
  const handle = openSync(draft, "wx", there ? there.mode & 0o777 : 0o666);
  try {
    writeAll(handle, text);
    if (there) keepRights(handle, there);
    // Some disks report that they are full only now.
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function keepRights(handle: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // Only an administrator may give a file to another owner.
  }
  fchmodSync(handle, mode & 0o7777);
}

/** Windows reports a file that another program has open as one without permission. */
function takeName(draft: string, target: string, exists: boolean): void {
  try {
    renameSync(draft, target);
  } catch (error) {
    const locked = exists && process.platform === "win32" && /^(EPERM|EACCES)$/.test(errorName(error));
    throw locked ? Object.assign(new Error("EBUSY"), { code: "EBUSY" }) : error;
  }
}

function unlessRefused<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw unwritable(file, errorName(error));
  }
}

function unwritable(file: string, cause: string): AllocationError {
  return new AllocationError([problem("file-unwritable", [file], { file, cause })]);
}
