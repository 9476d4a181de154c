-- What somebody answers is theirs while the round is open; person_id is forgotten once it has closed. There is no audit
-- table, because a revision is stamped with a person.
create table pulse_answer (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    round_number int not null,
    person_id binary(16),
    closes_at datetime(6) not null,
    side varchar(255) not null,
    results int not null,
    communication int not null,
    trust int not null,
    candour int not null,
    constraint pulse_answer_of_partnership unique (partnership_id, id),
    constraint pulse_answer_once unique (partnership_id, round_number, person_id),
    constraint pulse_answer_person foreign key (person_id) references person (id)
);
