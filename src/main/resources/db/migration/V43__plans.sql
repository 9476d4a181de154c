-- How both sides bring a measure back on target.
create table recovery_plan (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    measure_id binary(16) not null,
    cause text not null,
    back_by date not null,
    begun_by binary(16) not null,
    begun_at datetime(6) not null,
    ended_by binary(16),
    ended_at datetime(6),
    outcome text not null,
    constraint recovery_plan_of_partnership unique (partnership_id, id),
    constraint recovery_plan_measure foreign key (partnership_id, measure_id) references measure (partnership_id, id),
    constraint recovery_plan_begun_by foreign key (begun_by) references person (id),
    constraint recovery_plan_ended_by foreign key (ended_by) references person (id)
);

create table recovery_plan_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    measure_id binary(16),
    measure_id_mod boolean,
    cause text,
    cause_mod boolean,
    back_by date,
    back_by_mod boolean,
    begun_by binary(16),
    begun_by_mod boolean,
    ended_by binary(16),
    ended_by_mod boolean,
    outcome text,
    outcome_mod boolean,
    primary key (id, rev)
);
