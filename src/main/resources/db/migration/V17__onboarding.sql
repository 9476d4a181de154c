-- A company works on all days but its weekend, its country's holidays and its own days off.
alter table organisation add column weekend varchar(255) default 'SATURDAY,SUNDAY' not null;
alter table organisation add column country varchar(255) default '' not null;
alter table organisation add column region varchar(255) default '' not null;
alter table organisation add column calendar_confirmed boolean default false not null;

alter table organisation_aud add column weekend varchar(255);
alter table organisation_aud add column weekend_mod boolean;
alter table organisation_aud add column country varchar(255);
alter table organisation_aud add column country_mod boolean;
alter table organisation_aud add column region varchar(255);
alter table organisation_aud add column region_mod boolean;
alter table organisation_aud add column calendar_confirmed boolean;
alter table organisation_aud add column calendar_confirmed_mod boolean;

create table own_day_off (
    id binary(16) not null primary key,
    version int not null,
    organisation_id binary(16) not null,
    off_on date not null,
    name varchar(255) not null,
    constraint own_day_off_organisation foreign key (organisation_id) references organisation (id),
    constraint own_day_off_once unique (organisation_id, off_on)
);

create table own_day_off_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    organisation_id binary(16),
    organisation_mod boolean,
    off_on date,
    off_on_mod boolean,
    name varchar(255),
    name_mod boolean,
    primary key (id, rev)
);
