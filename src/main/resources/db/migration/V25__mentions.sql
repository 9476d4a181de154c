create table mention (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    person_id binary(16) not null,
    text_id binary(16) not null,
    by_id binary(16) not null,
    words varchar(500) not null,
    mentioned_at datetime(6) not null,
    read_at datetime(6),
    constraint mention_of_partnership unique (partnership_id, id),
    constraint mention_of_text foreign key (partnership_id, text_id) references shared_text (partnership_id, id)
);

create index mention_unread on mention (partnership_id, person_id, read_at);

create table mention_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    person_id binary(16),
    person_id_mod boolean,
    text_id binary(16),
    text_id_mod boolean,
    by_id binary(16),
    by_id_mod boolean,
    words varchar(500),
    words_mod boolean,
    mentioned_at datetime(6),
    mentioned_at_mod boolean,
    read_at datetime(6),
    read_at_mod boolean,
    primary key (id, rev)
);
