-- A member's profile, in three groups that each say who sees them, and the periods in which it is a member.
alter table members
  add column engagement text check (engagement in ('engaged', 'willing')),
  -- Presentation: seen by presentation_visibility.
  add column presentation text check (char_length(presentation) <= 10000),
  add column presentation_language text,
  add column website text,
  add column functional_mail text,
  -- Cooperation: seen by cooperation_visibility. Themes stand in order of importance.
  add column competences text[] not null default '{}',
  add column themes text[] not null default '{}',
  add column countries text[] not null default '{}',
  add column world_regions text[] not null default '{}',
  add column languages text[] not null default '{}',
  -- Expertise: [{"theme", "text"}], seen by expertise_visibility.
  add column expertise_offered jsonb not null default '[]',
  add column expertise_sought jsonb not null default '[]',
  add column presentation_visibility text not null default 'public'
    check (presentation_visibility in ('public', 'members', 'own')),
  add column cooperation_visibility text not null default 'public'
    check (cooperation_visibility in ('public', 'members', 'own')),
  add column expertise_visibility text not null default 'members'
    check (expertise_visibility in ('public', 'members', 'own')),
  add column confirmed_on date,
  add column confirmed_by uuid references people,
  add column updated_at timestamptz not null default transaction_timestamp();
create index members_by_update on members (updated_at, id);
create index members_by_theme on members using gin (themes);
create index members_by_country on members using gin (countries);
create index members_by_confirmer on members (confirmed_by);
create index organisations_by_name_alike on organisations using gin (name_key gin_trgm_ops);

-- active ⇄ suspended → ended; a return opens a new period on the same member.
create table memberships (
  id uuid primary key,
  member_id uuid not null references members,
  state text not null check (state in ('active', 'suspended', 'ended')),
  since date not null,
  until date,
  deliberation_on date,
  deliberation_number text,
  check ((state = 'ended') = (until is not null)),
  check (until >= since)
);
create unique index memberships_not_ended on memberships (member_id) where state <> 'ended';
create index memberships_of on memberships (member_id, since);

call tell_changes_of('memberships');
grant select, insert, update on memberships to aect_server;
