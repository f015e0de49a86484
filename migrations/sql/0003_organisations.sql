-- Organisations: any body that acts, one shared record each; and a member, an organisation's place on the platform, for ever.
create table organisations (
  id uuid primary key,
  kind text not null check (kind in ('local_authority', 'foreign_authority', 'ministry', 'network', 'association',
    'twinning_committee', 'university', 'joint_authority')),
  level text,
  slug text not null unique,
  name text not null,
  own_name text,
  name_key text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  siren text,
  territory_id uuid unique references territories,
  parent_id uuid references organisations,
  -- The place: its own, or that of the organisation it stands with.
  place_name text,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  place_precision text check (place_precision in ('locality', 'approximate', 'region')),
  stands_with uuid references organisations,
  demo boolean not null,
  version bigint not null
);
create index organisations_by_name on organisations (name_key, id);
create index organisations_by_country on organisations (country, name_key, id);
create index organisations_by_parent on organisations (parent_id);
create index organisations_by_stand on organisations (stands_with);

create table organisation_references (
  organisation_id uuid not null references organisations,
  system text not null,
  reference text not null,
  url text,
  primary key (organisation_id, system)
);
create index organisation_references_by_reference on organisation_references (system, reference);

create table members (
  id uuid primary key,
  organisation_id uuid not null unique references organisations,
  version bigint not null
);

call tell_changes_of('organisations');
call tell_changes_of('organisation_references');
call tell_changes_of('members');

grant select, insert, update on organisations, members to aect_server;
grant select, insert, update, delete on organisation_references to aect_server;
