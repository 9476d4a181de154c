-- By what a program sends things into one partnership; only the digest of its words is kept.
create table access_token (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    name varchar(100) not null,
    scope varchar(30) not null,
    created_by binary(16) not null,
    created_at datetime(6) not null,
    expires_at datetime(6),
    revoked_by binary(16),
    revoked_at datetime(6),
    last_used_at datetime(6),
    digest char(64) not null,
    constraint access_token_of_partnership unique (partnership_id, id),
    constraint access_token_digest unique (digest),
    constraint access_token_created_by foreign key (created_by) references person (id),
    constraint access_token_revoked_by foreign key (revoked_by) references person (id)
);

create table access_token_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    name varchar(100),
    name_mod boolean,
    scope varchar(30),
    scope_mod boolean,
    created_by binary(16),
    created_by_mod boolean,
    created_at datetime(6),
    created_at_mod boolean,
    expires_at datetime(6),
    expires_at_mod boolean,
    revoked_by binary(16),
    revoked_by_mod boolean,
    revoked_at datetime(6),
    revoked_at_mod boolean,
    primary key (id, rev)
);

-- What a token sent under a key of its own and was answered, so that the same sent again does nothing twice.
create table answered_call (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    token_id binary(16) not null,
    key_digest char(64) not null,
    body_digest char(64) not null,
    status int not null,
    answer varchar(1000) not null,
    answered_at datetime(6) not null,
    constraint answered_call_of_partnership unique (partnership_id, id),
    constraint answered_call_key unique (partnership_id, token_id, key_digest),
    constraint answered_call_token
        foreign key (partnership_id, token_id) references access_token (partnership_id, id)
);

create index answered_call_at on answered_call (partnership_id, answered_at);
