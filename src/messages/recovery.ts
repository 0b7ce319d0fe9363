import { counted, listOf } from "../language/list-of.ts";
import type { RecoveryProblems } from "../problems/recovery.ts";
import { inKr, type Messages, type Words } from "./messages.ts";

export const recoverySv: Words<RecoveryProblems> = {
  "recovery-rows": ({ rows }, to) =>
    `Tabellen har ${counted(rows, "belopp för en känd", "belopp för kända")} mottagare. Det behövs minst två för att räkna fram folkmängder. ${to("Kontrollera filen, --level och --recipients", "Kontrollera beloppen och nivån")}.`,
  "columns-several": ({ headers }, to) =>
    `Tabellen har flera kolumner med belopp: ${listOf(headers, "sv")}. Välj en ${to("med --column och dess rubrik eller bokstav", "i column: dess rubrik eller bokstav")}.`,
  "base-above": ({ label, amount, base }, to) =>
    `${label || "En mottagare"} har ${inKr.sv(amount)}, ${
      base === 0n
        ? `och folkmängd kan inte räknas fram ur belopp under 0. Skriv återbetalningar utan minustecken, eller ta bort raden och ange ${to("--pot", "pot")}.`
        : `mindre än grundbeloppet ${inKr.sv(base)}. Rätta beloppet, eller ange ett lägre grundbelopp.`
    }`,
  "pot-too-small": ({ pot, least, recipients, label }) =>
    label !== undefined
      ? `Potten ${inKr.sv(pot)} är mindre än beloppet för ${label}, ${inKr.sv(least)}. Ange det som alla mottagare delade på, eller utelämna potten.`
      : pot <= 0n
        ? `Potten är ${inKr.sv(pot)}. Ange en pott över 0.`
        : `Potten ${inKr.sv(pot)} räcker inte: ${
            recipients === null
              ? `en enda andel är mer än ${inKr.sv(least)}. Ange den pott som andelen kommer ur, utan grundbelopp.`
              : `${recipients} grundbelopp är sammanlagt ${inKr.sv(least)}. Ange en annan pott eller ett annat grundbelopp.`
          }`,
  "ratio-clash": ({ recipient, first, firstAmount, firstPot, second, secondAmount, secondPot }) =>
    `${recipient}: ${inKr.sv(firstAmount)} av ${inKr.sv(firstPot)} (${first}) och ${inKr.sv(secondAmount)} av ${inKr.sv(secondPot)} (${second}) kan inte följa av samma vikt. Minst ett är fel, de är fördelade efter olika vikter, eller ett innehåller en avrundningsrest. Kontrollera beloppen.`,
};

export const recoveryEn: Words<RecoveryProblems> = {
  "recovery-rows": ({ rows }, to) =>
    `The table has ${counted(rows, "amount for a known recipient", "amounts for known recipients")}. At least two are needed to recover populations. ${to("Check the file, --level and --recipients", "Check the amounts and the level")}.`,
  "columns-several": ({ headers }, to) =>
    `The table has several columns of amounts: ${listOf(headers, "en")}. Choose one ${to("with --column and its header or letter", "in column: its header or letter")}.`,
  "base-above": ({ label, amount, base }, to) =>
    `${label || "A recipient"} has ${inKr.en(amount)}, ${
      base === 0n
        ? `and populations cannot be recovered from amounts below 0. Write repayments without the minus sign, or remove the row and pass ${to("--pot", "pot")}.`
        : `less than the base of ${inKr.en(base)}. Correct the amount, or pass a lower base.`
    }`,
  "pot-too-small": ({ pot, least, recipients, label }) =>
    label !== undefined
      ? `The pot of ${inKr.en(pot)} is smaller than the amount of ${label}, ${inKr.en(least)}. Pass what all recipients shared, or leave the pot out.`
      : pot <= 0n
        ? `The pot is ${inKr.en(pot)}. Pass a pot above 0.`
        : `The pot of ${inKr.en(pot)} is too small: ${
            recipients === null
              ? `a single share is more than ${inKr.en(least)}. Pass the pot that the share comes from, without fixed amounts.`
              : `${recipients} bases add up to ${inKr.en(least)}. Pass another pot or another base.`
          }`,
  "ratio-clash": ({ recipient, first, firstAmount, firstPot, second, secondAmount, secondPot }) =>
    `${recipient}: ${inKr.en(firstAmount)} of ${inKr.en(firstPot)} (${first}) and ${inKr.en(secondAmount)} of ${inKr.en(secondPot)} (${second}) cannot follow from the same weight. At least one is wrong, they are shared by different weights, or one includes a rounding residual. Check the amounts.`,
};

export const recoveryMessages: Messages<RecoveryProblems> = { sv: recoverySv, en: recoveryEn };
