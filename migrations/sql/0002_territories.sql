-- The official register: communes, EPCI, départements, régions; read-only, one edition a year.
create extension if not exists pg_trgm;

create table territory_register (
  id uuid primary key,
  only_one boolean not null default true unique check (only_one),
  edition integer not null,
  region text not null,
  counts jsonb not null,
  version bigint not null
);

-- `departement` is where an EPCI is sorted (its most populous one), `departements` all it belongs to.
-- `name_key` is the fold of the name that searching and sorting use; `vanished_in` an edition.
create table territories (
  id uuid primary key,
  kind text not null check (kind in ('commune', 'epci', 'departement', 'region')),
  code text not null,
  slug text not null unique,
  name text not null,
  name_key text not null,
  siren text,
  population bigint check (population >= 0),
  departement text,
  departements text[] not null,
  region text,
  epci text,
  seat text,
  postcodes text[] not null,
  longitude double precision,
  latitude double precision,
  point_source text,
  edition integer not null,
  vanished_in integer,
  version bigint not null,
  unique (kind, code),
  check ((longitude is null) = (latitude is null)),
  check (longitude between -180 and 180 and latitude between -90 and 90)
);
create unique index territories_by_siren on territories (siren) where vanished_in is null;
create index territories_by_name on territories (name_key, id);
create index territories_by_population on territories ((coalesce(population, -1)), id);
create index territories_by_kind on territories (kind, name_key, id);
create index territories_by_epci on territories (epci, name_key, id);
create index territories_by_region on territories (region, name_key, id);
create index territories_by_departement on territories using gin (departements);
create index territories_by_name_alike on territories using gin (name_key gin_trgm_ops);

-- Every number by which one looks a territory up, found by prefix: INSEE code, SIREN, postcodes.
create table territory_numbers (
  number text not null,
  territory_id uuid not null references territories on delete cascade,
  primary key (number, territory_id)
);
create index territory_numbers_of on territory_numbers (territory_id);

-- Addresses that a territory had before; they redirect.
create table territory_former_slugs (
  slug text primary key,
  territory_id uuid not null references territories on delete cascade
);
create index territory_former_slugs_of on territory_former_slugs (territory_id);

call tell_changes_of('territory_register');
call tell_changes_of('territories');
call tell_changes_of('territory_numbers');
call tell_changes_of('territory_former_slugs');

grant select, insert, update on territory_register, territories to aect_server;
grant select, insert, delete on territory_numbers, territory_former_slugs to aect_server;
