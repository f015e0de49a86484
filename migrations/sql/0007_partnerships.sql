-- Partnerships: cooperations that last, one record for all that take part; and parties, each a period of an organisation in one.
create table partnerships (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  -- The title as it is searched and sorted by.
  name_key text not null,
  -- Of title and description.
  language text not null,
  kind text not null,
  state text not null check (state in ('in_preparation', 'active', 'suspended', 'ended')),
  description text check (char_length(description) <= 10000),
  -- In order of importance.
  themes text[] not null default '{}',
  countries text[] not null default '{}',
  -- Null: not assessed.
  sdgs int[],
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  -- [{"label", "url"}]
  links jsonb not null default '[]',
  place_precision text not null check (place_precision in ('locality', 'region', 'country')),
  visibility text not null check (visibility in ('public', 'members', 'own')),
  confirmed_on date,
  confirmed_by uuid references people,
  demo boolean not null,
  version bigint not null,
  updated_at timestamptz not null default transaction_timestamp()
);
create index partnerships_by_title on partnerships (name_key, id);
create index partnerships_by_title_alike on partnerships using gin (name_key gin_trgm_ops);
create index partnerships_by_start on partnerships ((coalesce(starts_on, 'infinity'::date)), id);
create index partnerships_by_update on partnerships (updated_at, id);
create index partnerships_by_kind on partnerships (kind, name_key, id);
create index partnerships_by_state on partnerships (state, name_key, id);
create index partnerships_by_theme on partnerships using gin (themes);
create index partnerships_by_country on partnerships using gin (countries);
create index partnerships_by_confirmer on partnerships (confirmed_by);

-- An organisation that left and came back has two rows; it is in a partnership once at a time.
create table parties (
  id uuid primary key,
  partnership_id uuid not null references partnerships,
  organisation_id uuid not null references organisations,
  side text not null check (side in ('french', 'foreign')),
  role text not null,
  joined_on date,
  left_on date check (left_on >= joined_on)
);
create unique index parties_not_left on parties (partnership_id, organisation_id) where left_on is null;
create index parties_of on parties (partnership_id, id);
create index parties_by_organisation on parties (organisation_id, partnership_id);

call tell_changes_of('partnerships');
call tell_changes_of('parties');
grant select, insert, update on partnerships, parties to aect_server;
