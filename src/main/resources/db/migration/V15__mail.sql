create table outgoing_mail (
    id binary(16) not null primary key,
    version int not null,
    recipient varchar(255) not null,
    about varchar(255) not null,
    sealed text,
    state varchar(255) not null,
    written_at datetime(6) not null,
    useful_until datetime(6) not null,
    next_try_at datetime(6) not null,
    tries int not null,
    reason varchar(500)
);

create index outgoing_mail_due on outgoing_mail (state, next_try_at);

create table sign_in_link (
    id binary(16) not null primary key,
    version int not null,
    token_hash varchar(64) not null,
    person_id binary(16) not null,
    valid_until datetime(6) not null,
    used_at datetime(6),
    constraint sign_in_link_once unique (token_hash),
    constraint sign_in_link_person foreign key (person_id) references person (id)
);

create index sign_in_link_of_person on sign_in_link (person_id, valid_until);

-- One row for good: the column's only value is taken as soon as somebody has begun.
create table first_admin (
    id binary(16) not null primary key,
    version int not null,
    only_one int not null,
    person_id binary(16) not null,
    constraint first_admin_once unique (only_one),
    constraint first_admin_person foreign key (person_id) references person (id)
);
