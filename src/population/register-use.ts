import { infoOf, type Register, type RegisterInfo } from "./register.ts";

/** A register in which a line's people were counted. */
export interface RegisterUse {
  readonly register: RegisterInfo;
  /** The date that the agreement asks for, YYYY-MM-DD. */
  readonly asked: string;
  /** True if the register's date differs from the date asked for. The amounts are then an estimate. */
  readonly estimate: boolean;
}

/** The use of a register for a date that was asked for. */
export function useOf(register: Register, asked: string): RegisterUse {
  return { register: infoOf(register), asked, estimate: register.date !== asked };
}
