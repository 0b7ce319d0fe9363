/** Lets a class add private facts to an object that exists. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the object that exists is the one to add to.
    return object;
  }
}

class Later extends Given {
  readonly #name: string;
  readonly #from: unknown;
  readonly #make: (from: never) => unknown;

  constructor(object: object, name: string, from: unknown, make: (from: never) => unknown) {
    super(object);
    this.#name = name;
    this.#from = from;
    this.#make = make;
  }

  static readonly property: PropertyDescriptor & ThisType<Later> = {
    enumerable: true,
    configurable: true,
    get() {
      const value = this.#make(this.#from as never);
      Object.defineProperty(this, this.#name, { value, enumerable: true });
      return value;
    },
  };

  static from(object: object): unknown {
    return #from in object ? object.#from : undefined;
  }
}

/**
 * Gives an object one property that is made when it is first read, such as a list that few callers look at. It is then a
 * property like any other. Copies and clones have the value.
 *
 * @example
 * ```ts
 * later({ people: 3 }, "doubled", 3, (people) => 2 * people).doubled; // 6
 * ```
 */
export function later<T extends object, K extends string, F, V>(
  object: T,
  name: K,
  from: F,
  make: (from: F) => V,
): T & { readonly [P in K]: V } {
  return Object.defineProperty(new Later(object, name, from, make), name, Later.property) as unknown as T & {
    readonly [P in K]: V;
  };
}

/** What the property of `later` is made from; `undefined` for any other object, and for copies. */
export const madeFrom: (object: object) => unknown = Later.from;
