import type { FlowAccount } from "../../src/flow/account.ts";
import type { LedgerEvent } from "../../src/flow/ledger-event.ts";

/** The same ledger, each figure added up by itself from all events: slow, and too simple to be wrong in the same way. */
export function naiveLedger(
  events: readonly LedgerEvent[],
  payer: string,
): { accounts: FlowAccount[]; below: string[] } {
  const actors = [...new Set(events.flatMap(({ from, to }) => [from, to]))].filter(
    (one) => one !== undefined,
  );
  const lines = [...new Set(events.map(({ line }) => line))].sort();
  const at = (day: string): FlowAccount[] =>
    lines.flatMap((line) =>
      actors.sort().flatMap((actor) => {
        const own = events.filter((event) => event.line === line && event.date <= day);
        const outOf = (kind: string): bigint =>
          add(own.filter((one) => one.kind === kind && one.from === actor));
        const into = (kind: string): bigint =>
          add(own.filter((one) => one.kind === kind && one.to === actor));
        const account: FlowAccount = {
          actor,
          line,
          entitled: into("entitled"),
          supplemented: into("supplemented"),
          redistributed: into("redistributed"),
          takenBack: outOf("takenBack"),
          lapsed: outOf("lapsed"),
          requisitioned: outOf("requisitioned"),
          invoiced: outOf("invoiced"),
          reclaimed: into("reclaimed"),
          paid: into("paid"),
          received: into("paid") + into("passedOn") + (actor === payer ? 0n : into("returned")),
          passedOn: outOf("passedOn"),
          spent: outOf("spent"),
          returned: outOf("returned"),
        };
        const { actor: _, line: __, ...figures } = account;
        return Object.values(figures).some((one) => one !== 0n) ? [account] : [];
      }),
    );
  const days = [...new Set(events.map(({ date }) => date))].sort();
  const below = new Map<string, string>();
  for (const day of days)
    for (const one of at(day)) {
      const name = `${one.line} ${one.actor}`;
      const given = one.entitled + one.supplemented + one.redistributed;
      const money = one.received - one.spent - one.passedOn - one.returned < 0n;
      const over = given > 0n || one.lapsed > 0n ? one.paid + one.lapsed > given : false;
      if (money && !below.has(`money ${name}`)) below.set(`money ${name}`, `${day} money ${name}`);
      if ((over || one.takenBack > given) && !below.has(`rights ${name}`))
        below.set(`rights ${name}`, `${day} rights ${name}`);
    }
  return { accounts: days.length > 0 ? at(days.at(-1) as string) : [], below: [...below.values()] };
}

function add(events: readonly LedgerEvent[]): bigint {
  return events.reduce((all, { amount }) => all + amount, 0n);
}
