import { readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { pivotedRows } from "../../src/allocate/pivoted-rows.ts";
import { shareOut } from "../../src/allocate/share-out.ts";
import { allocationChart } from "../../src/charts/allocation-chart.ts";
import { barChart } from "../../src/charts/bar-chart.ts";
import { compare } from "../../src/compare/compare.ts";
import { explain } from "../../src/explain/explain.ts";
import { formatKr } from "../../src/money/format-kr.ts";
import { receiptOf } from "../../src/receipt/receipt-of.ts";
import { resolve } from "../../src/recipients/resolve.ts";
import { allocationJson } from "../../src/report/allocation/allocation-json.ts";
import { allocationText } from "../../src/report/allocation/allocation-text.ts";
import { explanationText } from "../../src/report/explanation/explanation-text.ts";
import { ROOT } from "../docs/pages.ts";

/** The optional members of the options of exported functions whose type has no `undefined`. */
function strict(source?: string): string[] {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    `${ROOT}tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => {},
    },
  ) as ts.ParsedCommandLine;
  const doors = source ? [source] : readdirSync(`${ROOT}src/doors`).map((file) => `${ROOT}src/doors/${file}`);
  const program = ts.createProgram(doors, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part);
    else
      for (const { valueDeclaration: member } of checker.getPropertiesOfType(type)) {
        if (!member || !ts.isPropertySignature(member) || !member.questionToken || !member.type) continue;
        const { fileName } = member.getSourceFile();
        if (!fileName.startsWith(`${ROOT}src/`) && fileName !== source) continue;
        if (!/\|\s*undefined$/.test(member.type.getText()))
          found.add(`${fileName.replace(ROOT, "")} ${member.name.getText()}`);
      }
  };
  for (const door of doors) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(door) as ts.SourceFile);
    for (const exported of checker.getExportsOfModule(module as ts.Symbol)) {
      const own = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!own.valueDeclaration) continue;
      for (const signature of checker.getTypeOfSymbol(own).getCallSignatures())
        for (const parameter of signature.getParameters()) {
          const type = checker.getTypeOfSymbol(parameter);
          if (/^options$/.test(parameter.name) || /(Options|Chart)$/.test(checker.typeToString(type)))
            visit(checker.getNonNullableType(type));
        }
    }
  }
  return [...found];
}

describe("every option of every exported function", () => {
  it("may be undefined, also with exactOptionalPropertyTypes", () => {
    expect(strict()).toEqual([]);
  }, 60_000);

  it("would be found if it may not", () => {
    const file = `${ROOT}test/package/strict-options.example.ts`;
    expect(strict(file)).toEqual(["test/package/strict-options.example.ts lang"]);
  }, 60_000);
});

describe("an undefined option", () => {
  const nothing = {
    levels: undefined,
    lines: undefined,
    unit: undefined,
    rounding: undefined,
    ties: undefined,
    indicators: undefined,
    amounts: undefined,
    accept: undefined,
    registers: undefined,
    known: undefined,
    population: undefined,
    substitute: undefined,
    incomplete: undefined,
  };
  const agreement = agreementOf("2025");

  it("is the same as none", async () => {
    const levels = ["county"] as const;
    const registers = await loadRegisters(agreement, { ...nothing, levels });
    const given = allocate(agreement, { ...nothing, levels, registers });
    const plain = allocate(agreement, { levels, registers });
    const recipient = resolve("Jämtlands län");
    const lang = undefined;
    const both = [given, plain].map(async (allocation, index) => {
      const o = <T extends object>(undefinedOptions: T): T | Record<string, never> =>
        index === 0 ? undefinedOptions : {};
      return [
        allocationJson(allocation, o({ lang, recipients: undefined })),
        allocationText(
          allocation,
          o({ lang, recipients: undefined, width: undefined, uncertainty: undefined }),
        ),
        explain(allocation, { recipient, ...o({ line: undefined, lang, uncertainty: undefined }) }).join(
          "\n",
        ),
        explanationText(allocation, {
          recipients: [recipient],
          ...o({ line: undefined, lang, uncertainty: undefined, inhabitants: undefined, width: undefined }),
        }),
        allocationChart(allocation, o({ lang, measure: undefined, width: undefined, population: undefined })),
        barChart({ title: "A", rows: [{ label: "B", value: 1n }], ...o({ lang, notes: undefined }) }),
        pivotedRows(allocation, o({ by: undefined, as: undefined })),
        compare(allocation, allocation, o({ inhabitantsBefore: undefined, inhabitantsAfter: undefined }))
          .rows,
        JSON.stringify(await receiptOf(allocation)),
        formatKr(1050n, o({ lang, unit: undefined, decimals: undefined })),
        shareOut(100n, [1n, 2n], o({ unit: undefined, line: undefined })).amounts,
      ];
    });
    const [first, second] = await Promise.all(both);
    expect(first).toEqual(second);
  });

  it("gives the same message where a register is missing", () => {
    const message = (options: object): unknown => {
      try {
        allocate(agreement, options);
      } catch (error) {
        return JSON.stringify(error);
      }
      return "";
    };
    expect(message(nothing)).toBe(message({}));
  });
});
