//! The program itself, run as a person runs it, on a PostgreSQL of its own.

mod demo;
mod demo_events;
mod demo_members;
mod demo_topics;
mod drain;
mod frozen;
mod help;
mod import;
mod kill;
mod migrate;
mod pool;
mod restart;
mod serve;
mod user;
mod world;
