-- The events that a topic is linked to, and the topics that an event is about.
create table topic_events (
  topic_id uuid not null references topics,
  event_id uuid not null references events,
  primary key (topic_id, event_id)
);
create index topic_events_by_event on topic_events (event_id);

call tell_changes_of('topic_events');
grant select, insert, update, delete on topic_events to aect_server;
