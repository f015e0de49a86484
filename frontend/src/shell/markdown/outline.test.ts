import { expect, it } from "vitest";
import { outline } from "./outline";

it("reads headings, paragraphs, lists and links", () => {
  const text = "## Nos liens\n\nVoir [le site](https://exemple.org).\n\n- un ;\n- deux.";
  expect(outline(text)).toEqual([
    { kind: "heading", depth: 2, spans: [{ kind: "text", text: "Nos liens" }] },
    {
      kind: "paragraph",
      spans: [
        { kind: "text", text: "Voir " },
        {
          kind: "link",
          to: "https://exemple.org",
          spans: [{ kind: "text", text: "le site" }],
        },
        { kind: "text", text: "." },
      ],
    },
    {
      kind: "list",
      ordered: false,
      items: [
        [{ kind: "paragraph", spans: [{ kind: "text", text: "un ;" }] }],
        [{ kind: "paragraph", spans: [{ kind: "text", text: "deux." }] }],
      ],
    },
  ]);
});

it("shows HTML and images as they were typed", () => {
  expect(outline("<script>alert(1)</script>")).toEqual([
    { kind: "paragraph", spans: [{ kind: "text", text: "<script>alert(1)</script>" }] },
  ]);
  expect(outline("a <b>c</b> ![d](https://e.org/f.png)")).toEqual([
    {
      kind: "paragraph",
      spans: ["a ", "<b>", "c", "</b>", " ", "![d](https://e.org/f.png)"].map((text) => ({
        kind: "text",
        text,
      })),
    },
  ]);
});

it("makes no link of a script or of the platform's own addresses", () => {
  for (const url of ["javascript:alert(1)", "data:text/html,x", "/fr/bureau", "//elsewhere.org"]) {
    expect(outline(`[ici](${url})`)).toEqual([
      { kind: "paragraph", spans: [{ kind: "text", text: "ici" }] },
    ]);
  }
});
