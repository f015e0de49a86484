-- The journal: the append-only record of every change, written in the transaction of the change.
-- `position` is its public order, given afterwards by the sequencer; `id` is the order of writing.
-- `xid` and `recorded_at` name the transaction: after a restore old transaction ids are met again.
create table journal (
  id bigint generated always as identity primary key,
  position bigint,
  recorded_at timestamptz not null default transaction_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  actor_kind text not null
    check (actor_kind in ('visitor', 'account', 'client', 'holder', 'system', 'operator')),
  actor_id uuid,
  actor_name text,
  on_behalf_of uuid,
  kind text not null,
  record_kind text not null,
  record_id uuid not null,
  record_version bigint not null,
  fields text[] not null default '{}',
  detail jsonb not null default '{}',
  request_id uuid
);
create unique index journal_position on journal (position);
create index journal_record on journal (record_kind, record_id, id);
create index journal_xid on journal (xid);
create index journal_unnumbered on journal (id) where position is null;

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'AE002';
end $$;

create function journal_position_is_given_once() returns trigger language plpgsql as $$
begin
  if old.position is not null or new.position is null then
    raise exception 'a journal position is given once' using errcode = 'AE003';
  end if;
  return new;
end $$;

create trigger journal_append_only
  before delete or update of id, recorded_at, xid, actor_kind, actor_id, actor_name, on_behalf_of,
    kind, record_kind, record_id, record_version, fields, detail, request_id
  on journal for each row execute function journal_is_append_only();
create trigger journal_no_truncate
  before truncate on journal for each statement execute function journal_is_append_only();
create trigger journal_position_once
  before update of position on journal for each row execute function journal_position_is_given_once();

-- Called for each table whose changes must be told: its commit is refused without an entry.
create function demand_journal_entry() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from journal
    where xid = pg_current_xact_id() and recorded_at = transaction_timestamp()
  ) then
    raise exception 'a change of % was to be committed without a journal entry', tg_table_name
      using errcode = 'AE001';
  end if;
  return null;
end $$;

create procedure tell_changes_of(told regclass) language plpgsql as $$
begin
  execute format(
    'create constraint trigger demands_journal_entry after insert or update or delete on %s
       deferrable initially deferred for each row execute function demand_journal_entry()', told);
end $$;

-- The plain role of `serve` owns nothing. It must exist before the first migration.
grant select on journal to aect_server;
grant insert (actor_kind, actor_id, actor_name, on_behalf_of, kind, record_kind, record_id,
  record_version, fields, detail, request_id) on journal to aect_server;
grant update (position) on journal to aect_server;
