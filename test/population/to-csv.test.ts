import { expect, it } from "vitest";
import { registerOf } from "../../src/population/register-of.ts";
import { toCsv } from "../../src/population/to-csv.ts";

it("writes only what is held, and quotes a name that needs it", () => {
  const ages = Array.from({ length: 101 }, (_, age) => (age > 98 ? age : undefined));
  const register = registerOf(
    { id: "own", date: "2024-11-01", table: "T", status: "supplied", source: "S" },
    new Map([["00", { ages }]]),
  );
  expect(toCsv(register, () => 'A, "B"')).toBe(
    'code,name,age,population\n00,"A, ""B""",99,99\n00,"A, ""B""",100+,100\n',
  );
});
