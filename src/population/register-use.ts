import { infoOf, type Register, type RegisterInfo } from "./register.ts";

/** A register that a line's people were counted in. */
export interface RegisterUse {
  readonly register: RegisterInfo;
  /** The date the agreement asks for, YYYY-MM-DD. */
  readonly asked: string;
  /** True when the register is of another date than asked: the amounts are then an estimate. */
  readonly estimate: boolean;
}

/** The use of a register where a date was asked for. */
export function useOf(register: Register, asked: string): RegisterUse {
  return { register: infoOf(register), asked, estimate: register.date !== asked };
}
