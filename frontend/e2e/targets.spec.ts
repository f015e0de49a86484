import type { Page } from "@playwright/test";
import { person, signInAs } from "./people";
import { expect, test } from "./test";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, trace: "off" });

const open = [
  "/fr",
  "/fr/membres",
  "/fr/membres/ca-du-niortais-200041317",
  "/fr/territoires?q=pessac",
  "/fr/territoires/commune/33063",
  "/fr/partenariats/eau-grand-cognac-niortais-linguere",
  "/fr/sujets",
  "/fr/sujets/dechets-echanger-entre-services-techniques",
  "/fr/agenda",
  "/fr/agenda/rencontre-de-la-plateforme",
  "/fr/connexion",
  "/fr/mentions-legales",
  "/fr/accessibilite",
];

for (const address of open) {
  test(`a finger finds what to touch on ${address}`, async ({ page }) => {
    await expectReachable(page, address);
  });
}

for (const address of ["/fr/mon-compte", "/fr/mon-organisme/pessac-33318"]) {
  test(`a finger finds what to touch on ${address}, signed in`, async ({ page, context }) => {
    await signInAs(context, person("referent"));
    await expectReachable(page, address);
  });
}

for (const address of ["/fr/bureau", "/fr/bureau/sujets"]) {
  test(`a finger finds what to touch on ${address}, at the desk`, async ({ page, context }) => {
    await signInAs(context, person("curator"));
    await expectReachable(page, address);
  });
}

/** What one touches is at least 44 px high, but for links inside a sentence. */
async function expectReachable(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  for (const closed of await page.locator("details:not([open]) > summary").all()) {
    await closed.click();
  }
  const small = await page.evaluate(() => {
    const words = /\p{L}{2}/u;
    const says = (around: Element | null) =>
      [...(around?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && words.test(node.textContent ?? ""),
      );
    /** A link with words beside it, or one of a paragraph that says more than its links. */
    const inSentence = (one: Element) => {
      if (one.tagName !== "A") return false;
      const paragraph = one.closest("p");
      const rest = paragraph?.cloneNode(true) as Element | undefined;
      for (const link of rest?.querySelectorAll("a") ?? []) link.remove();
      return says(one.parentElement) || words.test(rest?.textContent ?? "");
    };
    return [...document.querySelectorAll("a, button, input, select, textarea, summary")]
      .filter((one) => one.checkVisibility() && !one.closest(".unseen, [class*=skip]"))
      .filter((one) => !one.closest("svg") && !inSentence(one))
      .map((one) => {
        const touched = one.closest("label") ?? one;
        return { height: Math.round(touched.getBoundingClientRect().height * 10) / 10, one };
      })
      .filter(({ height }) => height < 43.9)
      .map(({ height, one }) => `${height} px: ${one.textContent || one.outerHTML}`);
  });
  expect(small).toEqual([]);
}
