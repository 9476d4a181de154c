-- The lines of business inside a partnership; a measure may belong to one.
create table programme (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    name varchar(60) not null,
    starts_on date not null,
    ended_on date,
    constraint programme_of_partnership unique (partnership_id, id),
    constraint programme_name unique (partnership_id, name)
);

create table programme_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    name varchar(60),
    name_mod boolean,
    starts_on date,
    starts_on_mod boolean,
    ended_on date,
    ended_on_mod boolean,
    primary key (id, rev)
);

alter table measure add column programme_id binary(16);
alter table measure add constraint measure_programme
    foreign key (partnership_id, programme_id) references programme (partnership_id, id);
alter table measure_aud add column programme_id binary(16);
alter table measure_aud add column programme_id_mod boolean;
