import { beforeAll, describe, it } from "vitest";
import { AGREEMENTS, type AgreementId } from "../../src/agreements/bundled/index.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { allocationCsv } from "../../src/report/allocation/allocation-csv.ts";
import { allocated } from "../support/allocated.ts";
import { expectGolden, traces } from "./golden.ts";

describe.each(Object.keys(AGREEMENTS) as AgreementId[])("%s, by the nearest registers, in öre", (id) => {
  let allocation: Allocation;
  beforeAll(async () => {
    allocation = await allocated(id);
  });

  it("gives every amount as before", () => {
    expectGolden(`./${id}.csv`, allocationCsv(allocation));
  });

  it("gives the traces of a county, a region and a municipality as before", () => {
    expectGolden(`./${id}.json`, traces(allocation));
  });
});
