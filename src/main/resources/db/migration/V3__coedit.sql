create table shared_text (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    text text not null,
    settled int not null,
    constraint shared_text_of_partnership unique (partnership_id, id)
);

create table shared_text_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    text text,
    text_mod boolean,
    primary key (id, rev)
);

create table text_update (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    text_id binary(16) not null,
    from_version int not null,
    person_id binary(16) not null,
    client varchar(100) not null,
    changes mediumtext not null,
    constraint text_update_order unique (partnership_id, text_id, from_version),
    constraint text_update_of_text foreign key (partnership_id, text_id) references shared_text (partnership_id, id)
);
