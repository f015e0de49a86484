-- Short words with one edit: a word of four to six letters keeps too few trigrams to be found by them. `near` holds each word of a
-- name and what is left of it without one of its letters; what somebody typed is taken apart alike
-- (crates/domain/src/territories/near_keys.rs), and one edit lies between two words that have something in common.
create function near_keys(name_key text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct near), '{}') from (
    select word as near from unnest(string_to_array(name_key, ' ')) as word where length(word) between 3 and 7
    union all
    select overlay(word placing '' from place for 1)
    from unnest(string_to_array(name_key, ' ')) as word, generate_series(1, length(word)) as place
    where length(word) between 4 and 7
  ) as parts
$$;

alter table territories add column near text[] not null generated always as (near_keys(name_key)) stored;
alter table organisations add column near text[] not null generated always as (near_keys(name_key)) stored;
alter table partnerships add column near text[] not null generated always as (near_keys(name_key)) stored;
alter table topics add column near text[] not null generated always as (near_keys(name_key)) stored;
alter table events add column near text[] not null generated always as (near_keys(name_key)) stored;

create index territories_by_name_near on territories using gin (near);
create index organisations_by_name_near on organisations using gin (near);
create index partnerships_by_title_near on partnerships using gin (near);
create index topics_by_title_near on topics using gin (near);
create index events_by_name_near on events using gin (near);
