import { AllocationError } from "../problems/allocation-error.ts";
import type { Asked, Errand, Exchange, Refusal, Step } from "./asked.ts";
import { pageProblem } from "./page-problem.ts";
import { Session } from "./session.ts";

/** A question with a number of its own. */
export interface ToWorker {
  readonly id: number;
  readonly asked: Asked;
}

/** What the worker sends of a question: how far it is, its answer, or why there is none. */
export type FromWorker = { readonly id: number } & (
  | { readonly at: Step }
  | { readonly answer: Exchange[Errand]["answer"] }
  | { readonly refusal: Refusal }
  | { readonly fault: string }
);

// The page's worker: one question after another, so that an answer never rests on a choice that has been left.
const session = new Session();
let last: Promise<void> = Promise.resolve();

function send(message: FromWorker): void {
  self.postMessage(message);
}

async function answer({ id, asked }: ToWorker): Promise<void> {
  const at = (step: Step["step"], number: number, of: number): void => send({ id, at: { step, number, of } });
  try {
    const answered = session.answers[asked.errand] as (
      asked: Asked,
      report: typeof at,
    ) => Promise<Exchange[Errand]["answer"]>;
    send({ id, answer: await answered(asked, at) });
  } catch (error) {
    if (error instanceof AllocationError)
      send({ id, refusal: { problems: error.problems.map((one) => pageProblem(one, asked.lang)) } });
    else send({ id, fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  last = last.then(() => answer(data));
});
