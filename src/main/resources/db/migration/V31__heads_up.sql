create table heads_up (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    title varchar(255) not null,
    giver_id binary(16) not null,
    giver_side varchar(255) not null,
    effect text not null,
    horizon_from date not null,
    horizon_to date not null,
    can_influence text not null,
    cannot_influence text not null,
    certainty varchar(255) not null,
    next_update date,
    steps int not null,
    stepped_at datetime(6) not null,
    constraint heads_up_of_partnership unique (partnership_id, id),
    constraint heads_up_giver foreign key (giver_id) references person (id)
);

create index heads_up_by_horizon on heads_up (partnership_id, horizon_from);

create table heads_up_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    title varchar(255),
    title_mod boolean,
    giver_id binary(16),
    giver_id_mod boolean,
    giver_side varchar(255),
    giver_side_mod boolean,
    effect text,
    effect_mod boolean,
    horizon_from date,
    horizon_from_mod boolean,
    horizon_to date,
    horizon_to_mod boolean,
    can_influence text,
    can_influence_mod boolean,
    cannot_influence text,
    cannot_influence_mod boolean,
    certainty varchar(255),
    certainty_mod boolean,
    next_update date,
    next_update_mod boolean,
    steps int,
    steps_mod boolean,
    stepped_at datetime(6),
    stepped_at_mod boolean,
    primary key (id, rev)
);

create table heads_up_step (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    heads_up_id binary(16) not null,
    number int not null,
    certainty varchar(255) not null,
    what_changed text not null,
    next_update date,
    said_at datetime(6) not null,
    said_by_id binary(16) not null,
    said_by_side varchar(255) not null,
    constraint heads_up_step_of_partnership unique (partnership_id, id),
    constraint heads_up_step_number unique (partnership_id, heads_up_id, number),
    constraint heads_up_step_of_heads_up foreign key (partnership_id, heads_up_id)
        references heads_up (partnership_id, id),
    constraint heads_up_step_by foreign key (said_by_id) references person (id)
);

create table heads_up_step_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    heads_up_id binary(16),
    heads_up_id_mod boolean,
    number int,
    number_mod boolean,
    certainty varchar(255),
    certainty_mod boolean,
    what_changed text,
    what_changed_mod boolean,
    next_update date,
    next_update_mod boolean,
    said_at datetime(6),
    said_at_mod boolean,
    said_by_id binary(16),
    said_by_id_mod boolean,
    said_by_side varchar(255),
    said_by_side_mod boolean,
    primary key (id, rev)
);

create table acknowledgement (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    heads_up_id binary(16) not null,
    step int not null,
    person_id binary(16) not null,
    side varchar(255) not null,
    acknowledged_at datetime(6) not null,
    constraint acknowledgement_of_partnership unique (partnership_id, id),
    constraint acknowledgement_once unique (partnership_id, heads_up_id, step, person_id),
    constraint acknowledgement_of_heads_up foreign key (partnership_id, heads_up_id)
        references heads_up (partnership_id, id),
    constraint acknowledgement_by foreign key (person_id) references person (id)
);

create table acknowledgement_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    heads_up_id binary(16),
    heads_up_id_mod boolean,
    step int,
    step_mod boolean,
    person_id binary(16),
    person_id_mod boolean,
    side varchar(255),
    side_mod boolean,
    acknowledged_at datetime(6),
    acknowledged_at_mod boolean,
    primary key (id, rev)
);
