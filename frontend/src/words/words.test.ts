import { expect, it } from "vitest";
import { loadWords } from "./words";

it("typesets a text by the language that it is in, and else by the reader's", async () => {
  const { say } = await loadWords("fr");
  expect(say("Notre but : l'eau")).toBe("Notre but\u00a0: l’eau");
  expect(say("Our aim: water", "en")).toBe("Our aim: water");
  expect(say("Nuestro lema: agua", "es")).toBe("Nuestro lema: agua");
  const english = await loadWords("en");
  expect(english.say("Our aim: water")).toBe("Our aim: water");
  expect(english.say("Qui vient ?", "fr")).toBe("Qui vient\u202f?");
});
