-- Whoever does not agree yet says what to talk about first; whoever left a goal for later is named.
alter table goal add column put_off_why text;
alter table goal add column put_off_person binary(16);
alter table goal add column put_off_name varchar(255);
alter table goal add column put_off_side varchar(255);
alter table goal add column put_off_moment datetime(6);
alter table goal add column not_now_name varchar(255);
alter table goal add constraint goal_put_off_by foreign key (put_off_person) references person (id);
update goal set not_now_name = (select person.name from person where person.id = goal.not_now_person)
    where not_now_person is not null;

alter table goal_aud add column put_off_why text;
alter table goal_aud add column put_off_person binary(16);
alter table goal_aud add column put_off_name varchar(255);
alter table goal_aud add column put_off_side varchar(255);
alter table goal_aud add column put_off_moment datetime(6);
alter table goal_aud add column put_off_mod boolean;
alter table goal_aud add column not_now_name varchar(255);
