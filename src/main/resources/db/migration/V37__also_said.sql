-- What people say to a proposal who are not asked where they stand; it is read, and counted nowhere.
create table remark (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    proposal_id binary(16) not null,
    edition int not null,
    person_id binary(16) not null,
    side varchar(255) not null,
    words text not null,
    said_at datetime(6) not null,
    constraint remark_of_partnership unique (partnership_id, id),
    constraint remark_proposal foreign key (partnership_id, proposal_id) references proposal (partnership_id, id),
    constraint remark_person foreign key (person_id) references person (id)
);

create table remark_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    proposal_id binary(16),
    proposal_mod boolean,
    edition int,
    edition_mod boolean,
    person_id binary(16),
    person_id_mod boolean,
    side varchar(255),
    side_mod boolean,
    words text,
    words_mod boolean,
    said_at datetime(6),
    said_at_mod boolean,
    primary key (id, rev)
);
