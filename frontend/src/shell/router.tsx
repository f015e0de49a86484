import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import { languages } from "../words/language";
import { loadWords } from "../words/words";
import { inward, outward, pattern } from "./address";
import { followFocus } from "./focus";
import { pages, type Tree } from "./pages";
import { Shell } from "./Shell";
import { screens, trees } from "./screens";
import { parseSearch, stringifySearch } from "./search";
import { Broken } from "./states/Broken";
import { Loading } from "./states/Loading";
import { NotFound } from "./states/NotFound";
import { Unspoken } from "./states/Unspoken";

const root = createRootRoute({ component: Outlet, errorComponent: Unspoken });

/** Nothing is shown before its words are there: no pending state here. */
const language = createRoute({
  getParentRoute: () => root,
  path: "$language",
  pendingMs: Number.POSITIVE_INFINITY,
  beforeLoad: async ({ params }) => {
    await loadWords(languages.find((known) => known === params.language) ?? "fr");
  },
  component: Shell,
  errorComponent: Unspoken,
});

const nowhere = createRoute({ getParentRoute: () => language, path: "~/$", component: NotFound });

const rooted = (Object.keys(trees) as Tree[]).map((tree) => {
  const trunk = createRoute({
    getParentRoute: () => language,
    id: tree,
    component: lazyRouteComponent(trees[tree]),
  });
  const branches = pages
    .filter((page) => page.tree === tree)
    .map((page) =>
      createRoute({
        getParentRoute: () => trunk,
        path: pattern(page).replace(/:/g, "$"),
        component: lazyRouteComponent(screens[page.key]),
      }),
    );
  return trunk.addChildren(branches);
});

export const router = createRouter({
  routeTree: root.addChildren([language.addChildren([...rooted, nowhere])]),
  rewrite: {
    input: ({ url }) => rewritten(url, inward),
    output: ({ url }) => rewritten(url, outward),
  },
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NotFound,
});

followFocus(router);

function rewritten(url: URL, rewrite: (pathname: string) => string): URL {
  url.pathname = rewrite(url.pathname);
  return url;
}
