-- Whoever searches right after an import is answered by the index. A GIN index that puts off its own work costs every search until
-- autovacuum comes, and a planner that knows nothing of a table reads the whole of it: a minute at ten to twenty times the price.
do $$
declare name text;
begin
  for name in
    select c.relname from pg_class c join pg_am a on a.oid = c.relam
    where c.relkind = 'i' and a.amname = 'gin' and c.relnamespace = current_schema()::regnamespace
  loop
    execute format('alter index %I set (fastupdate = off)', name);
    -- What was put off so far is done now.
    perform gin_clean_pending_list(name::regclass);
  end loop;
end $$;

-- The serving role owns no table, so it can't ANALYZE one (PostgreSQL < 17 knows no right for it). A table of less than ten
-- pages is left alone: PostgreSQL takes ten for granted in one that it knows nothing of, which is safer while it grows than
-- to know that it was short.
create function learn_statistics() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
revoke all on function learn_statistics() from public;
grant execute on function learn_statistics() to aect_server;

-- A session that first wrote while the journal was short would go on to read the whole of it at each row it writes.
alter function demand_journal_entry() set enable_seqscan = off;

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
