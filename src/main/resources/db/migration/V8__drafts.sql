create table field_draft (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    person_id binary(16) not null,
    subject_id binary(16) not null,
    field varchar(100) not null,
    typed text not null,
    base text not null,
    overtaken_by varchar(255),
    constraint field_draft_of_partnership unique (partnership_id, id),
    constraint field_draft_once unique (partnership_id, person_id, subject_id, field)
);
