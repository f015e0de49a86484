/** What the browser keeps for us, by name. */
export interface Kept {
  get: (name: string) => string | null;
  set: (name: string, value: string) => void;
  remove: (name: string) => void;
  names: () => string[];
}

/**
 * A browser may refuse to keep anything (merely asking for the storage throws then) or have no room
 * left: what it doesn't take is remembered until the page is loaded anew.
 */
export function keeper(ask: () => Storage): Kept {
  const remembered = new Map<string, string>();
  const trying = <Result>(act: (storage: Storage) => Result, instead: Result): Result => {
    try {
      return act(ask());
    } catch {
      return instead;
    }
  };
  return {
    get: (name) => remembered.get(name) ?? trying((storage) => storage.getItem(name), null),
    set: (name, value) => {
      const taken = trying((storage) => {
        storage.setItem(name, value);
        return true;
      }, false);
      if (taken) remembered.delete(name);
      else remembered.set(name, value);
    },
    remove: (name) => {
      remembered.delete(name);
      trying((storage) => storage.removeItem(name), undefined);
    },
    names: () => [
      ...new Set([...remembered.keys(), ...trying((storage) => Object.keys(storage), [])]),
    ],
  };
}

/** As long as this tab is open, and in it alone. */
export const tab = keeper(() => sessionStorage);

/** In every tab, until it is removed. */
export const browser = keeper(() => localStorage);
