import { expect, test } from "./test";

test("names the calls that follow what changes, and they answer", async ({ page, request }) => {
  await page.goto("/fr/api");
  await expect(page.getByRole("heading", { name: "Suivre les changements" })).toBeVisible();
  const calls = page.getByRole("main").locator("pre");
  const asked = (await calls.allTextContents()).map((call) => /"([^"]*)"/.exec(call)?.[1] ?? "");
  const [position, follow] = asked.filter((address) => address.includes("/v1/changes?"));
  const { last } = await (await request.get(position ?? "")).json();
  expect(last).toBeGreaterThan(0);
  const answer = await request.get((follow ?? "").replace("$POSITION", String(last)));
  expect(await answer.json()).toMatchObject({ data: [], more: false, position: last });
  await expect(page.getByText(/kind withdrawn/)).toBeVisible();
  await expect(calls.filter({ hasText: "grant_type=client_credentials" })).toContainText(
    "/oauth/token",
  );
});
