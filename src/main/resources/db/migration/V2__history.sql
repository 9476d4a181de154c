create table revision (
    id bigint not null auto_increment primary key,
    changed_at datetime(6) not null,
    partnership_id binary(16) not null,
    person_id binary(16),
    person_name varchar(255),
    side varchar(255),
    source varchar(255) not null,
    request_id varchar(255)
);

create index revision_when on revision (partnership_id, changed_at);

create table rev_change (
    id bigint not null auto_increment primary key,
    partnership_id binary(16) not null,
    rev bigint not null,
    changed_at datetime(6) not null,
    entity varchar(255) not null,
    entity_id binary(16) not null,
    operation varchar(255) not null,
    realm varchar(255) not null,
    constraint rev_change_revision foreign key (rev) references revision (id)
);

create index rev_change_when on rev_change (partnership_id, entity, changed_at);
create index rev_change_of_thing on rev_change (partnership_id, entity_id);
