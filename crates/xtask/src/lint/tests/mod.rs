mod absent;
mod breaking;
mod rules;
