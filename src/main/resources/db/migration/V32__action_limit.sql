create table action_limit (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    action_id binary(16) not null,
    decider_id binary(16) not null,
    why text not null,
    set_at datetime(6) not null,
    with_since datetime(6) not null,
    state varchar(255) not null,
    words text not null,
    resolved_at datetime(6),
    days int not null,
    constraint action_limit_of_partnership unique (partnership_id, id),
    constraint action_limit_of_action foreign key (partnership_id, action_id) references action (partnership_id, id),
    constraint action_limit_decider foreign key (decider_id) references person (id)
);

create index action_limit_by_action on action_limit (partnership_id, action_id, state);

create table action_limit_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    action_id binary(16),
    action_id_mod boolean,
    decider_id binary(16),
    decider_id_mod boolean,
    why text,
    why_mod boolean,
    set_at datetime(6),
    set_at_mod boolean,
    with_since datetime(6),
    with_since_mod boolean,
    state varchar(255),
    state_mod boolean,
    words text,
    words_mod boolean,
    resolved_at datetime(6),
    resolved_at_mod boolean,
    days int,
    days_mod boolean,
    primary key (id, rev)
);
