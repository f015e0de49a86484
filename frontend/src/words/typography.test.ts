import { describe, expect, it } from "vitest";
import { typeset } from "./typography";

describe("French typography", () => {
  it.each([
    ["Qui vient ?", "Qui vient\u202f?"],
    ["Qui vient?", "Qui vient\u202f?"],
    ["Attention !", "Attention\u202f!"],
    ["Deux publics : les uns ; les autres", "Deux publics\u00a0: les uns\u202f; les autres"],
    ["Source: INSEE", "Source\u00a0: INSEE"],
    ["l'adhésion d'une collectivité", "l’adhésion d’une collectivité"],
    ["« pressenti »", "«\u00a0pressenti\u00a0»"],
    ['le mot "pressenti"', "le mot «\u00a0pressenti\u00a0»"],
    ['"Qui vient ?"', "«\u00a0Qui vient\u202f?\u00a0»"],
    ["(vraiment ?)", "(vraiment\u202f?)"],
    ["Chargement...", "Chargement…"],
    ["1 % à 9 h 30", "1\u00a0% à 9\u00a0h 30"],
    ["4\u202f462 territoires", "4\u00a0462\u00a0territoires"],
    ["n° 14", "n°\u00a014"],
    [" : oui", "\u00a0: oui"],
    [" ?", "\u202f?"],
    [" ! Et", "\u202f! Et"],
    [" ; puis", "\u202f; puis"],
    [": oui", ": oui"],
  ])("sets %j", (plain, set) => {
    expect(typeset("fr", plain)).toBe(set);
  });

  it("leaves addresses, hours and codes alone", () => {
    const text = "https://exemple.fr/?q=a:b 09:30 33063";
    expect(typeset("fr", text)).toBe(text);
  });

  it("keeps a number with the word that it counts, and no other", () => {
    expect(typeset("fr", "1 chef de file, 2 contributions, 1 observateur")).toBe(
      "1\u00a0chef de file, 2\u00a0contributions, 1\u00a0observateur",
    );
    const loose =
      "9 sur 10, le 28 décembre 2026, depuis 2022 aussi, 33063 Bordeaux, version 1.2 encore, N10 Bordeaux";
    expect(typeset("fr", loose)).toBe(loose);
  });

  it("changes nothing of what is already set", () => {
    const set = typeset("fr", "Qui vient ? « Nous » : l'équipe !");
    expect(typeset("fr", set)).toBe(set);
  });
});

describe("English typography", () => {
  it("keeps a number with the word that it counts, and no other", () => {
    expect(typeset("en", "1 lead, 6,150,451 inhabitants")).toBe(
      "1\u00a0lead, 6,150,451\u00a0inhabitants",
    );
    expect(typeset("en", "9 of 10, since 2022 here")).toBe("9 of 10, since 2022 here");
  });

  it("curls apostrophes and quotes and adds no space", () => {
    expect(typeset("en", `Who's coming? "Us": the team!`)).toBe("Who’s coming? “Us”: the team!");
  });
});
