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

-- The serving role owns no table, so it can't ANALYZE one (PostgreSQL < 17 knows no right for it).
create function learn_statistics() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare name text;
begin
  for name in
    select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relowner = (select oid from pg_roles where rolname = current_user) and n.nspname = 'public'
  loop
    execute 'analyze ' || name;
  end loop;
end $$;
revoke all on function learn_statistics() from public;
grant execute on function learn_statistics() to aect_server;

-- A session that first wrote while the journal was short would go on to read the whole of it at each row it writes.
alter function demand_journal_entry() set enable_seqscan = off;
