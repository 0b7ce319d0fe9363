import { allocate, COUNTIES, formatKr, loadRegisters, type Ore } from "fordela";

const options = { levels: ["county"], unit: "krona" } as const;
const registers = await loadRegisters("psykisk-halsa-2025", options);
const allocation = allocate("psykisk-halsa-2025", { ...options, registers });
const totals = allocation.totals("recipient");

const table = document.querySelector("table") as HTMLTableElement;
for (const { code, name } of COUNTIES) addRow(table.tBodies[0], name, totals.get(`county:${code}`) ?? 0n);
addRow(table.tFoot, "Totalt", allocation.total);

function addRow(to: HTMLTableSectionElement | null | undefined, name: string, amount: Ore): void {
  const row = to?.insertRow();
  for (const text of [name, formatKr(amount)]) row?.insertCell().append(text);
}
