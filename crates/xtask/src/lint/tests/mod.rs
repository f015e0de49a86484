mod breaking;
mod rules;
