-- What changed last is read from the end.
create index rev_change_newest on rev_change (partnership_id, id);
