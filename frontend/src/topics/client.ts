import type { Client } from "openapi-fetch";
import { api } from "../api/client";
import type { TopicPaths } from "./shapes";

/** The platform's client, with the operations of topics. */
export const topicsApi = api as unknown as Client<TopicPaths>;
