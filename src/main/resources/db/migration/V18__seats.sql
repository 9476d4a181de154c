-- A seat may have a deputy.
alter table membership add column deputy boolean default false not null;
alter table membership_aud add column deputy boolean;
alter table membership_aud add column deputy_mod boolean;

create table auditor_read (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    person_id binary(16) not null,
    person_name varchar(255) not null,
    side varchar(255) not null,
    read_at datetime(6) not null,
    page varchar(255) not null,
    title varchar(255) not null,
    constraint auditor_read_of_partnership unique (partnership_id, id)
);

create index auditor_read_newest on auditor_read (partnership_id, read_at);
