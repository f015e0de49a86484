-- What the hourly job of crates/store/src/retention.rs looks for, by its age.
create index sign_in_failures_by_time on sign_in_failures (failed_at);
create index sessions_by_end on sessions (ended_at) where ended_at is not null;
create index sessions_by_last_use on sessions (last_used_at);
create index sessions_by_opening on sessions (opened_at);
create index mail_tokens_by_age on mail_tokens (purpose, made_at);
create index deliveries_with_reason on deliveries (due_at) where state = 'failed' and last_error is not null;
