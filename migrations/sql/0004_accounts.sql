-- Who it is (person), the place that a person holds in an organisation, from–to (contact), the right to sign in (account).
create table people (
  id uuid primary key,
  first_name text not null,
  last_name text not null,
  mail text,
  language text not null check (language in ('fr', 'en')),
  erased_at timestamptz,
  demo boolean not null,
  version bigint not null
);

create table contacts (
  id uuid primary key,
  person_id uuid not null references people,
  organisation_id uuid not null references organisations,
  seat text not null check (seat in ('elected', 'officer', 'volunteer')),
  role text check (role in ('reader', 'contributor', 'referent')),
  referent_kind text check (referent_kind in ('political', 'technical')),
  function text,
  delegation text,
  mandate_ends_on date,
  visibility text not null check (visibility in ('public', 'members', 'own')),
  held_from date,
  held_until date,
  confirmed_on date,
  confirmed_by uuid references people,
  demo boolean not null,
  version bigint not null,
  check ((referent_kind is not null) = (role is not distinct from 'referent')),
  check (held_until >= held_from)
);
create index contacts_by_person on contacts (person_id);
create index contacts_by_organisation on contacts (organisation_id, id);
create index contacts_by_confirmer on contacts (confirmed_by);

-- The login mail is unique among accounts only: small communes share a mailbox.
create table accounts (
  id uuid primary key,
  person_id uuid not null unique references people,
  sign_in_mail text not null unique,
  password_hash text,
  state text not null check (state in ('invited', 'active', 'suspended')),
  version bigint not null,
  check (state <> 'active' or password_hash is not null)
);

-- Staff belong to an organisation too; an event manager manages the events named.
create table staff_places (
  account_id uuid not null references accounts,
  organisation_id uuid not null references organisations,
  role text not null check (role in ('event_manager', 'curator', 'administrator')),
  events uuid[] not null default '{}',
  primary key (account_id, organisation_id, role)
);
create index staff_places_by_organisation on staff_places (organisation_id);

-- Programs, acting for nobody.
create table clients (
  id uuid primary key,
  name text not null,
  secret_hash bytea not null,
  scopes text[] not null,
  revoked_at timestamptz,
  version bigint not null
);

call tell_changes_of('people');
call tell_changes_of('contacts');
call tell_changes_of('accounts');
call tell_changes_of('staff_places');
call tell_changes_of('clients');

grant select, insert, update on people, contacts, accounts, clients to aect_server;
grant select, insert, update, delete on staff_places to aect_server;
