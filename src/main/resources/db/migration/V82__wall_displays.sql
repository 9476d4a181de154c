-- Screens that show the scorecard without anybody being signed in at them; only the hash of a token is kept.
create table wall_display (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    name varchar(60) not null,
    set_up_by binary(16) not null,
    valid_until datetime(6) not null,
    switched_off_by binary(16),
    token_hash varchar(64) not null,
    constraint wall_display_of_partnership unique (partnership_id, id),
    constraint wall_display_token unique (token_hash),
    constraint wall_display_set_up_by foreign key (set_up_by) references person (id),
    constraint wall_display_switched_off_by foreign key (switched_off_by) references person (id)
);

create table wall_display_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    name varchar(60),
    name_mod boolean,
    set_up_by binary(16),
    set_up_by_mod boolean,
    valid_until datetime(6),
    valid_until_mod boolean,
    switched_off_by binary(16),
    switched_off_by_mod boolean,
    primary key (id, rev)
);
