const focusable = "input, select, textarea, button, a[href], [tabindex]";

/** Told to a field that is asked for, before it gets the focus: what hides it may show it. */
export const sought = "sought";

/**
 * The focus goes to the field of that path (`themes.1`), or to the nearest one that holds it
 * (`themes`): the element of that id, or what takes the focus inside of it. Whether one took it.
 */
export function focusField(path: string): boolean {
  for (let name = path; name; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) {
    const place = document.getElementById(name);
    const field = place?.matches(focusable)
      ? place
      : (place?.querySelector<HTMLElement>("input:checked") ??
        place?.querySelector<HTMLElement>(focusable));
    field?.dispatchEvent(new Event(sought, { bubbles: true }));
    field?.focus();
    if (field && document.activeElement === field) return true;
  }
  return false;
}
