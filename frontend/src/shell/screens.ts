import type { ComponentType } from "react";
import type { Tree } from "./pages";

type Screen = () => Promise<{ default: ComponentType }>;

/** The three trees, each a chunk that only its own people load. */
export const trees: Record<Tree, Screen> = {
  public: () => import("./trees/PublicTree"),
  member: () => import("./trees/MemberTree"),
  desk: () => import("./trees/DeskTree"),
};

/** What each page of pages.json shows, each split from the others. */
export const screens = {
  home: () => import("../home/Home"),
  members: () => import("../members/Members"),
  member: () => import("../members/Member"),
  territories: () => import("../territories/Territories"),
  territory: () => import("../territories/Territory"),
  api: () => import("../documentation/Api"),
  problems: () => import("../documentation/Problems"),
  sign_in: () => import("../accounts/SignIn"),
  forgotten_password: () => import("../accounts/ForgottenPassword"),
  new_password: () => import("../accounts/NewPassword"),
  invitation: () => import("../accounts/Invitation"),
  account: () => import("../accounts/Account"),
  desk: () => import("../desk/Desk"),
} satisfies Record<string, Screen>;

export type PageKey = keyof typeof screens;
