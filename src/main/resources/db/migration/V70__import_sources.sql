create table import_source (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    fingerprint varchar(64) not null,
    meaning text not null,
    confirmed_by binary(16) not null,
    confirmed_at datetime(6) not null,
    constraint import_source_of_partnership unique (partnership_id, id),
    constraint import_source_once unique (partnership_id, fingerprint),
    constraint import_source_confirmed_by foreign key (confirmed_by) references person (id)
);
