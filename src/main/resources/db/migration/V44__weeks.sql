-- In which weeks a partnership counts; none means ISO weeks.
create table week_setting (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    weeks varchar(20) not null,
    constraint week_setting_of_partnership unique (partnership_id, id),
    constraint week_setting_once unique (partnership_id)
);

create table week_setting_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    weeks varchar(20),
    weeks_mod boolean,
    primary key (id, rev)
);
