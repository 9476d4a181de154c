create table organisation (
    id binary(16) not null primary key,
    version int not null,
    name varchar(255) not null,
    kind varchar(255) not null,
    zone varchar(255) not null
);

create table person (
    id binary(16) not null primary key,
    version int not null,
    organisation_id binary(16) not null,
    name varchar(255) not null,
    email varchar(255) not null,
    constraint person_organisation foreign key (organisation_id) references organisation (id)
);

create table partnership (
    id binary(16) not null primary key,
    version int not null,
    slug varchar(255) not null,
    client_id binary(16) not null,
    bpo_id binary(16) not null,
    constraint partnership_slug unique (slug),
    constraint partnership_client foreign key (client_id) references organisation (id),
    constraint partnership_bpo foreign key (bpo_id) references organisation (id)
);

create table membership (
    id binary(16) not null primary key,
    version int not null,
    partnership_id binary(16) not null,
    person_id binary(16) not null,
    seat varchar(255) not null,
    active_from datetime(6) not null,
    active_to datetime(6),
    constraint membership_partnership foreign key (partnership_id) references partnership (id),
    constraint membership_person foreign key (person_id) references person (id)
);

create index membership_of_person on membership (person_id, partnership_id);

create table organisation_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    name varchar(255),
    name_mod boolean,
    kind varchar(255),
    kind_mod boolean,
    zone varchar(255),
    zone_mod boolean,
    primary key (id, rev)
);

create table person_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    organisation_id binary(16),
    organisation_mod boolean,
    name varchar(255),
    name_mod boolean,
    email varchar(255),
    email_mod boolean,
    primary key (id, rev)
);

create table partnership_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    slug varchar(255),
    slug_mod boolean,
    client_id binary(16),
    client_mod boolean,
    bpo_id binary(16),
    bpo_mod boolean,
    primary key (id, rev)
);

create table membership_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_mod boolean,
    person_id binary(16),
    person_mod boolean,
    seat varchar(255),
    seat_mod boolean,
    active_from datetime(6),
    active_from_mod boolean,
    active_to datetime(6),
    active_to_mod boolean,
    primary key (id, rev)
);
