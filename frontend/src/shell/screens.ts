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
  partnership: () => import("../partnerships/Partnership"),
  territories: () => import("../territories/Territories"),
  territory: () => import("../territories/Territory"),
  topics: () => import("../topics/Board"),
  topic: () => import("../topics/Topic"),
  events: () => import("../events/Agenda"),
  event: () => import("../events/Event"),
  api: () => import("../documentation/Api"),
  problems: () => import("../documentation/Problems"),
  accessibility: () => import("../notices/Accessibility"),
  legal: () => import("../notices/Legal"),
  sign_in: () => import("../accounts/SignIn"),
  forgotten_password: () => import("../accounts/ForgottenPassword"),
  new_password: () => import("../accounts/NewPassword"),
  invitation: () => import("../accounts/Invitation"),
  my_organisation: () => import("../organisation/MyOrganisation"),
  account: () => import("../accounts/Account"),
  desk: () => import("../desk/Desk"),
  desk_topics: () => import("../topics/Desk"),
} satisfies Record<string, Screen>;

export type PageKey = keyof typeof screens;
