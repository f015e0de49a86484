import type { Locator } from "@playwright/test";
import { person, signInAs } from "./people";
import { expect, test } from "./test";

/** Where an element stands, to the pixel. */
async function place(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} isn't there`);
  const [left, top, width, height] = [box.x, box.y, box.width, box.height].map(Math.round);
  return { left, top, width, height } as Record<"left" | "top" | "width" | "height", number>;
}

test("shows the board two by two on a tablet, its search as wide as the filters", async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1000 });
  await page.goto("/fr/sujets");
  const stages = page.getByRole("region", { name: /^(Pressentis|À l’étude|Retenus|En cours)/ });
  await expect(stages).toHaveCount(4);
  const [first, second, third, fourth] = await Promise.all(
    [0, 1, 2, 3].map((nth) => place(stages.nth(nth))),
  );
  expect(second?.top).toBe(first?.top);
  expect(fourth?.top).toBe(third?.top);
  expect(third?.left).toBe(first?.left);
  expect(third?.top).toBeGreaterThan(first?.top ?? 0);
  const search = await place(page.getByLabel("Chercher un sujet"));
  const filters = await place(page.getByRole("button", { name: /^Filtres/ }));
  expect(search.width).toBe(filters.width);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("keeps at the desk a value that wraps beside its label", async ({ page, context }) => {
    await signInAs(context, person("curator", 1));
    await page.goto("/fr/bureau/sujets");
    const value = page.getByRole("cell", { name: /1 chef de file, 2 contributions, 2/ }).first();
    const { height } = await place(value);
    expect(height, "two lines").toBeGreaterThan(48);
    const lefts = await value.evaluate((cell) => {
      const text = document.createRange();
      text.selectNodeContents(cell);
      return [...text.getClientRects()].map(({ left }) => Math.round(left));
    });
    expect(new Set(lefts).size).toBe(1);
  });

  test("puts an interest's date on a line of its own", async ({ page }) => {
    await page.goto("/fr/sujets/un-pour-cent-eau-a-plusieurs");
    const row = page.getByRole("listitem").filter({ hasText: "Ville de Pessac" }).first();
    const date = row.getByText(/^depuis le/);
    await expect(date).toBeVisible();
    // Both at once: what is still read above may move them between two looks.
    const [below, aside] = await row.evaluate((item) => {
      const name = item.querySelector("a")?.getBoundingClientRect();
      const said = item.querySelector("span")?.getBoundingClientRect();
      return name && said ? [said.top - name.bottom, said.left - name.left] : [];
    });
    expect(below).toBeGreaterThan(-2);
    expect(aside).toBe(0);
  });
});
