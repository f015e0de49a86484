#!/bin/sh
# The two roles and the database, made once, when PostgreSQL's volume is empty.
set -eu
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 \
    --set owner_password="$AECT_OWNER_PASSWORD" --set server_password="$AECT_SERVER_PASSWORD" <<'SQL'
CREATE ROLE aect_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE aect_server LOGIN PASSWORD :'server_password';
CREATE DATABASE aect OWNER aect_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
SQL
