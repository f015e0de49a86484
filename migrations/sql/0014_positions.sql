-- A table of less than ten pages is left alone: PostgreSQL takes ten for granted in one that it knows nothing of, which is safer
-- while it grows than to know that it was short.
create or replace function learn_statistics() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare name text;
begin
  for name in
    select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relowner = (select oid from pg_roles where rolname = current_user) and n.nspname = 'public'
      and pg_relation_size(c.oid) >= 10 * current_setting('block_size')::bigint
  loop
    execute 'analyze ' || name;
  end loop;
end $$;

-- The sequencer's work: positions for the next entries, in the order of their ids, one by one through an index. As one UPDATE
-- with a join, a sequencer that had begun on a short journal compared each entry to all others of it.
create function give_positions(most bigint) returns bigint language plpgsql set enable_seqscan = off as $$
declare
  last bigint := coalesce((select max(position) from journal), 0);
  given bigint := 0;
  waiting bigint;
begin
  for waiting in select id from journal where position is null order by id limit most loop
    given := given + 1;
    update journal set position = last + given where id = waiting;
  end loop;
  return given;
end $$;
revoke all on function give_positions(bigint) from public;
grant execute on function give_positions(bigint) to aect_server;

-- Who looks an organisation up by the first digits of its SIREN, or by the whole.
create index organisations_by_siren on organisations (siren text_pattern_ops);
