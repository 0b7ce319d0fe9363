/** What an element may be given: attributes as text, `true` for one without a value, and listeners as `on…`. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: never) => void)>
>;

/**
 * An element with its attributes and content. A text becomes a text node, never markup, whatever it holds.
 *
 * @param attributes `onclick` and the like are listeners; `undefined` and `false` leave an attribute out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value as (event: Event) => void);
    else if (value !== undefined && value !== false)
      made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...content);
  return made;
}
