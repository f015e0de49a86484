-- Topics: what members could do together, the steps that each took, and the members' interests in it.
-- Words of staff are French and perhaps English; a member's are in the one language that is said, and stand under `_fr`.
create table topics (
  id uuid primary key,
  slug text not null unique,
  stage text not null
    check (stage in ('proposed', 'anticipated', 'under_study', 'selected', 'active', 'closed', 'dismissed')),
  stage_since timestamptz not null,
  written_by text not null check (written_by in ('staff', 'member')),
  language text not null,
  title_fr text not null,
  title_en text,
  summary_fr text,
  summary_en text,
  body_fr text,
  body_en text,
  -- The fold of the title in both languages, French first.
  name_key text not null,
  themes text[] not null default '{}',
  countries text[] not null default '{}',
  -- Null: not assessed.
  sdgs smallint[],
  -- None when staff proposed it.
  proposer_member_id uuid references members,
  proposed_by uuid references people,
  curator_id uuid references people,
  result_fr text,
  result_en text,
  -- [{"label": {"fr", "en"?}, "value"}]
  result_figures jsonb not null default '[]',
  -- [{"label", "url"}]
  result_links jsonb not null default '[]',
  demo boolean not null,
  updated_at timestamptz not null default transaction_timestamp(),
  version bigint not null,
  check ((written_by = 'member') = (proposer_member_id is not null))
);
create index topics_by_title on topics (name_key, id);
create index topics_by_title_alike on topics using gin (name_key gin_trgm_ops);
create index topics_by_update on topics (updated_at, id);
create index topics_by_stage_since on topics (stage_since, id);
create index topics_by_stage on topics (stage, updated_at, id);
create index topics_by_theme on topics using gin (themes);
create index topics_by_country on topics using gin (countries);
create index topics_by_proposer on topics (proposer_member_id);
create index topics_by_proposing_person on topics (proposed_by);
create index topics_by_curator on topics (curator_id);

-- The steps that a topic took, its beginning first: without transition and stage left.
create table topic_steps (
  id uuid primary key,
  topic_id uuid not null references topics,
  transition text check (transition in
    ('anticipate', 'study', 'select', 'activate', 'close', 'dismiss', 'reopen', 'withdraw')),
  left_stage text
    check (left_stage in ('proposed', 'anticipated', 'under_study', 'selected', 'active', 'closed', 'dismissed')),
  reached_stage text not null
    check (reached_stage in ('proposed', 'anticipated', 'under_study', 'selected', 'active', 'closed', 'dismissed')),
  taken_at timestamptz not null,
  taken_by uuid references people,
  -- Read by the proposer's member and staff.
  reason text check (char_length(reason) <= 2000),
  check ((transition is null) = (left_stage is null))
);
create index topic_steps_of on topic_steps (topic_id, taken_at, id);
create index topic_steps_by_person on topic_steps (taken_by);

-- One interest a member and topic; `since` stays when it is changed.
create table topic_interests (
  id uuid primary key,
  topic_id uuid not null references topics,
  member_id uuid not null references members,
  kind text not null check (kind in ('lead', 'contribute', 'observe')),
  words text check (char_length(words) <= 1000),
  language text,
  -- Who spoke for the member.
  person_id uuid references people,
  since timestamptz not null,
  changed_at timestamptz not null,
  demo boolean not null,
  version bigint not null,
  unique (topic_id, member_id),
  check (language is not null or words is null)
);
create index topic_interests_by_member on topic_interests (member_id, topic_id);
create index topic_interests_by_person on topic_interests (person_id);

call tell_changes_of('topics');
call tell_changes_of('topic_steps');
call tell_changes_of('topic_interests');

grant select, insert, update on topics to aect_server;
grant select, insert on topic_steps to aect_server;
grant select, insert, update, delete on topic_interests to aect_server;
