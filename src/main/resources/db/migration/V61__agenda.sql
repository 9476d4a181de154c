create table agenda_item (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    topic varchar(255) not null,
    section varchar(255) not null,
    origin varchar(255) not null,
    origin_page varchar(255) not null,
    author_id binary(16) not null,
    side varchar(255) not null,
    put_at datetime(6) not null,
    taken_back_at datetime(6),
    constraint agenda_item_of_partnership unique (partnership_id, id),
    constraint agenda_item_author foreign key (author_id) references person (id)
);

create index agenda_item_standing on agenda_item (partnership_id, taken_back_at, put_at);

create table agenda_item_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    topic varchar(255),
    topic_mod boolean,
    section varchar(255),
    section_mod boolean,
    origin varchar(255),
    origin_mod boolean,
    origin_page varchar(255),
    origin_page_mod boolean,
    author_id binary(16),
    author_id_mod boolean,
    side varchar(255),
    side_mod boolean,
    put_at datetime(6),
    put_at_mod boolean,
    taken_back_at datetime(6),
    taken_back_at_mod boolean,
    primary key (id, rev)
);
