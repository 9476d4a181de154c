create table refused_access (
    id binary(16) not null primary key,
    version int not null,
    first_at datetime(6) not null,
    last_at datetime(6) not null,
    times bigint not null,
    kind varchar(40) not null,
    way varchar(20) not null,
    person_id binary(16),
    organisation_id binary(16),
    partnership varchar(80) not null,
    partnership_id binary(16),
    thing varchar(200) not null,
    words varchar(255) not null,
    remote_address varchar(60) not null,
    browser varchar(60) not null
);

create index refused_access_newest on refused_access (last_at, id);
create index refused_access_of_person on refused_access (person_id, last_at);
create index refused_access_of_organisation on refused_access (organisation_id, last_at);
create index refused_access_of_partnership on refused_access (partnership_id, last_at);
