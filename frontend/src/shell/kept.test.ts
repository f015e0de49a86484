import { expect, it } from "vitest";
import { keeper } from "./kept";

it("keeps in the storage what the browser takes", () => {
  const storage = storageOf(new Map());
  const kept = keeper(() => storage);
  kept.set("one", "1");
  expect(storage.getItem("one")).toBe("1");
  expect(keeper(() => storage).get("one")).toBe("1");
  kept.remove("one");
  expect(storage.getItem("one")).toBe(null);
});

it("remembers for the page what a browser refuses to keep", () => {
  const kept = keeper(() => {
    throw new Error("SecurityError");
  });
  expect(kept.get("one")).toBe(null);
  kept.set("one", "1");
  expect(kept.get("one")).toBe("1");
  expect(kept.names()).toEqual(["one"]);
  kept.remove("one");
  expect(kept.get("one")).toBe(null);
});

it("has the newest word when the room is used up", () => {
  const map = new Map([["one", "old"]]);
  let full = true;
  const storage = storageOf(map, () => full);
  const kept = keeper(() => storage);
  kept.set("one", "new");
  expect(kept.get("one")).toBe("new");
  full = false;
  kept.set("one", "newest");
  expect(map.get("one")).toBe("newest");
  expect(kept.get("one")).toBe("newest");
});

function storageOf(map: Map<string, string>, isFull = () => false) {
  return {
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (isFull()) throw new Error("QuotaExceededError");
      map.set(name, value);
    },
    removeItem: (name: string) => void map.delete(name),
  } as Storage;
}
