-- Events: a day or more with a venue, organisers, speakers and a programme in dated versions, immutable once published.
create table events (
  id uuid primary key,
  slug text not null unique,
  title_fr text not null,
  title_en text,
  title_markdown text,
  name_key text not null,
  -- Of the texts below.
  language text not null check (language in ('fr', 'en')),
  objective text,
  context text[] not null default '{}',
  audience text,
  practical text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null check (zone in ('Europe/Paris')),
  venue_name text,
  venue_city text,
  venue_country text check (venue_country ~ '^[A-Z]{2}$'),
  venue_commune text check (venue_commune ~ '^\d[\dAB]\d{3}$'),
  venue_longitude double precision check (venue_longitude between -180 and 180),
  venue_latitude double precision check (venue_latitude between -90 and 90),
  venue_precision text check (venue_precision in ('locality', 'approximate', 'region')),
  state text not null check (state in ('draft', 'published', 'cancelled')),
  demo boolean not null,
  version bigint not null,
  updated_at timestamptz not null default transaction_timestamp(),
  check (ends_at > starts_at),
  check ((venue_name is null) = (venue_country is null)),
  check ((venue_longitude is null) = (venue_latitude is null))
);
create index events_by_start on events (starts_at, id);
create index events_by_end on events (ends_at);
create index events_by_name_alike on events using gin (name_key gin_trgm_ops);

create table event_organisers (
  event_id uuid not null references events,
  organisation_id uuid not null references organisations,
  place integer not null,
  primary key (event_id, organisation_id),
  unique (event_id, place)
);
create index event_organisers_by_organisation on event_organisers (organisation_id);

-- With the function held that day.
create table event_speakers (
  event_id uuid not null references events,
  person_id uuid not null references people,
  place integer not null,
  function text,
  primary key (event_id, person_id),
  unique (event_id, place)
);
create index event_speakers_by_person on event_speakers (person_id);

-- A version without `published_at` is the draft. What was printed is kept as it was, faults included.
create table programme_versions (
  id uuid primary key,
  event_id uuid not null references events,
  number integer not null check (number > 0),
  label text not null,
  dated date not null,
  status text not null check (status in ('provisional', 'final')),
  letterhead text,
  heading text,
  title_text text,
  venue_name text,
  venue_text text,
  date_text text,
  published_at timestamptz,
  unique (event_id, number)
);

create table programme_blocks (
  version_id uuid not null references programme_versions,
  block_key text not null,
  place integer not null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  hours_text text,
  primary key (version_id, block_key),
  unique (version_id, place),
  check (ends_at > starts_at)
);

-- A line keeps its key across versions; `parent_key` is the line that it stands under.
create table programme_lines (
  version_id uuid not null,
  line_key text not null,
  block_key text not null,
  parent_key text,
  place integer not null,
  title text not null,
  description text,
  appearances_text text,
  primary key (version_id, line_key),
  unique nulls not distinct (version_id, block_key, parent_key, place),
  foreign key (version_id, block_key) references programme_blocks,
  foreign key (version_id, parent_key) references programme_lines
);
create index programme_lines_by_parent on programme_lines (version_id, parent_key);

-- Of a person, with the function that the line prints, or of an organisation.
create table programme_appearances (
  version_id uuid not null,
  line_key text not null,
  place integer not null,
  role text not null check (role in ('speaker', 'facilitator', 'organiser')),
  person_id uuid references people,
  organisation_id uuid references organisations,
  function text,
  primary key (version_id, line_key, place),
  foreign key (version_id, line_key) references programme_lines,
  check ((person_id is null) <> (organisation_id is null)),
  check (function is null or person_id is not null)
);
create index programme_appearances_by_person on programme_appearances (person_id);
create index programme_appearances_by_organisation on programme_appearances (organisation_id);

create function published_programme_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'a published programme version never changes' using errcode = 'AE004';
end $$;

create function programme_part_is_of_a_draft() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from programme_versions
    where id in (old.version_id, new.version_id) and published_at is not null
  ) then
    raise exception 'a published programme version never changes' using errcode = 'AE004';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger programme_version_is_immutable before update or delete on programme_versions
  for each row when (old.published_at is not null) execute function published_programme_is_immutable();
create trigger programme_block_is_of_a_draft before insert or update or delete on programme_blocks
  for each row execute function programme_part_is_of_a_draft();
create trigger programme_line_is_of_a_draft before insert or update or delete on programme_lines
  for each row execute function programme_part_is_of_a_draft();
create trigger programme_appearance_is_of_a_draft before insert or update or delete on programme_appearances
  for each row execute function programme_part_is_of_a_draft();

call tell_changes_of('events');
call tell_changes_of('event_organisers');
call tell_changes_of('event_speakers');
call tell_changes_of('programme_versions');
call tell_changes_of('programme_blocks');
call tell_changes_of('programme_lines');
call tell_changes_of('programme_appearances');

grant select, insert, update on events to aect_server;
grant select, insert, update, delete on event_organisers, event_speakers, programme_versions, programme_blocks,
  programme_lines, programme_appearances to aect_server;
