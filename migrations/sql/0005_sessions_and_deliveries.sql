-- What needs no journal entry: sessions, tokens of mailed links, failed sign-ins, mails on their way, followers of the journal.
create table sessions (
  id uuid primary key,
  account_id uuid not null references accounts,
  opened_at timestamptz not null,
  ended_at timestamptz,
  -- SHA-256 of the one live refresh token; the token itself is never kept.
  current_hash bytea not null unique,
  last_used_at timestamptz not null
);
create index sessions_by_account on sessions (account_id);

create table spent_tokens (
  hash bytea primary key,
  session_id uuid not null references sessions on delete cascade,
  spent_at timestamptz not null
);
create index spent_tokens_of on spent_tokens (session_id, spent_at);

-- Tokens of mailed links, by SHA-256: single use, and a newer one of the same purpose replaces the older.
create table mail_tokens (
  hash bytea primary key,
  purpose text not null,
  account_id uuid not null references accounts,
  made_at timestamptz not null,
  used_at timestamptz
);
create index mail_tokens_of on mail_tokens (account_id, purpose, made_at);

create table sign_in_failures (
  id uuid primary key,
  sign_in_mail text not null,
  address text not null,
  failed_at timestamptz not null
);
create index sign_in_failures_of on sign_in_failures (sign_in_mail, address, failed_at);

-- A notice: one cause makes one delivery. The cause is a journal entry; the recipient a person.
create table deliveries (
  id uuid primary key,
  cause bigint not null references journal,
  kind text not null,
  recipient uuid not null references people,
  account_id uuid references accounts,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  sent_at timestamptz,
  last_error text,
  unique (cause, kind, recipient)
);
create index deliveries_due on deliveries (due_at, id) where state = 'waiting';
create index deliveries_by_recipient on deliveries (recipient);
create index deliveries_by_account on deliveries (account_id);

-- How far each follower of the journal has read.
create table followers (
  name text primary key,
  position bigint not null
);

grant select, insert, update, delete on sessions, spent_tokens, mail_tokens, sign_in_failures, deliveries, followers
  to aect_server;
