-- A scorecard reads the days of a measure: MySQL now keeps them side by side, where each day had lain as it came in.
-- The id is unique by itself, not with its partnership: such a key MySQL would take to look for the last day of a
-- measure, and read the whole partnership.
alter table reading drop primary key;
alter table reading add primary key (partnership_id, measure_id, reading_day);
alter table reading drop index reading_of_day;
alter table reading add constraint reading_id unique (id);
