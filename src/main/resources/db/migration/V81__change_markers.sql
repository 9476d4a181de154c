-- What changed on a day and may explain why figures moved; without a measure it is about all of them.
create table change_marker (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    measure_id binary(16),
    kind varchar(20) not null,
    marked_day date not null,
    words varchar(200) not null,
    marked_by binary(16) not null,
    taken_back_at datetime(6),
    constraint change_marker_of_partnership unique (partnership_id, id),
    constraint change_marker_measure foreign key (partnership_id, measure_id) references measure (partnership_id, id),
    constraint change_marker_marked_by foreign key (marked_by) references person (id)
);

create table change_marker_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    measure_id binary(16),
    measure_id_mod boolean,
    kind varchar(20),
    kind_mod boolean,
    marked_day date,
    day_mod boolean,
    words varchar(200),
    words_mod boolean,
    marked_by binary(16),
    marked_by_mod boolean,
    taken_back_at datetime(6),
    taken_back_at_mod boolean,
    primary key (id, rev)
);
