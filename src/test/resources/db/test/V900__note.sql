create table note (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    words varchar(255),
    constraint note_of_partnership unique (partnership_id, id)
);

create table note_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    words varchar(255),
    words_mod boolean,
    primary key (id, rev)
);
