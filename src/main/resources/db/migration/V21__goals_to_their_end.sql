-- A goal's way after both have agreed: active, left for later, closed, reviewed; milestones and a guard-rail in its terms.
alter table goal_terms add column milestones text;
alter table goal_terms add column guard_rail_id binary(16);
alter table goal_terms add column guard_rail varchar(255) default '' not null;
alter table goal_terms add column guard_bound decimal(19, 4);
update goal_terms set milestones = '';

alter table goal_terms_aud add column milestones text;
alter table goal_terms_aud add column milestones_mod boolean;
alter table goal_terms_aud add column guard_rail_id binary(16);
alter table goal_terms_aud add column guard_rail_id_mod boolean;
alter table goal_terms_aud add column guard_rail varchar(255);
alter table goal_terms_aud add column guard_rail_mod boolean;
alter table goal_terms_aud add column guard_bound decimal(19, 4);
alter table goal_terms_aud add column guard_bound_mod boolean;
update goal_terms_aud set milestones = '', guard_rail = '';

alter table goal add column horizon varchar(255) default 'QUARTER' not null;
alter table goal add column started_on date;
alter table goal add column closings int default 0 not null;
alter table goal add column milestone_numbers int default 0 not null;
alter table goal add column not_now_why text;
alter table goal add column not_now_person binary(16);
alter table goal add column not_now_moment datetime(6);
alter table goal add column client_confidence_person binary(16);
alter table goal add column client_confidence_level int;
alter table goal add column client_confidence_why text;
alter table goal add column client_confidence_moment datetime(6);
alter table goal add column bpo_confidence_person binary(16);
alter table goal add column bpo_confidence_level int;
alter table goal add column bpo_confidence_why text;
alter table goal add column bpo_confidence_moment datetime(6);
alter table goal add column closing_number int;
alter table goal add column closing_outcome varchar(255);
alter table goal add column closing_why text;
alter table goal add column closing_data text;
alter table goal add column closing_person binary(16);
alter table goal add column closing_name varchar(255);
alter table goal add column closing_side varchar(255);
alter table goal add column closing_moment datetime(6);
alter table goal add column closing_confirmed datetime(6);
alter table goal add column client_statement_person binary(16);
alter table goal add column client_statement_name varchar(255);
alter table goal add column client_statement_words text;
alter table goal add column client_statement_moment datetime(6);
alter table goal add column bpo_statement_person binary(16);
alter table goal add column bpo_statement_name varchar(255);
alter table goal add column bpo_statement_words text;
alter table goal add column bpo_statement_moment datetime(6);

alter table goal_aud add column horizon varchar(255);
alter table goal_aud add column horizon_mod boolean;
alter table goal_aud add column started_on date;
alter table goal_aud add column started_on_mod boolean;
alter table goal_aud add column negotiation_mod boolean;
alter table goal_aud drop column in_force_mod;
alter table goal_aud drop column open_mod;
alter table goal_aud add column not_now_why text;
alter table goal_aud add column not_now_person binary(16);
alter table goal_aud add column not_now_moment datetime(6);
alter table goal_aud add column not_now_mod boolean;
alter table goal_aud add column client_confidence_person binary(16);
alter table goal_aud add column client_confidence_level int;
alter table goal_aud add column client_confidence_why text;
alter table goal_aud add column client_confidence_moment datetime(6);
alter table goal_aud add column client_confidence_mod boolean;
alter table goal_aud add column bpo_confidence_person binary(16);
alter table goal_aud add column bpo_confidence_level int;
alter table goal_aud add column bpo_confidence_why text;
alter table goal_aud add column bpo_confidence_moment datetime(6);
alter table goal_aud add column bpo_confidence_mod boolean;
alter table goal_aud add column closing_number int;
alter table goal_aud add column closing_outcome varchar(255);
alter table goal_aud add column closing_why text;
alter table goal_aud add column closing_data text;
alter table goal_aud add column closing_person binary(16);
alter table goal_aud add column closing_name varchar(255);
alter table goal_aud add column closing_side varchar(255);
alter table goal_aud add column closing_moment datetime(6);
alter table goal_aud add column closing_confirmed datetime(6);
alter table goal_aud add column closing_mod boolean;
alter table goal_aud add column client_statement_person binary(16);
alter table goal_aud add column client_statement_name varchar(255);
alter table goal_aud add column client_statement_words text;
alter table goal_aud add column client_statement_moment datetime(6);
alter table goal_aud add column client_statement_mod boolean;
alter table goal_aud add column bpo_statement_person binary(16);
alter table goal_aud add column bpo_statement_name varchar(255);
alter table goal_aud add column bpo_statement_words text;
alter table goal_aud add column bpo_statement_moment datetime(6);
alter table goal_aud add column bpo_statement_mod boolean;
update goal_aud set horizon = 'QUARTER';

create table reached_milestone (
    id binary(16) not null primary key,
    partnership_id binary(16) not null,
    version int not null,
    goal_id binary(16) not null,
    number int not null,
    title varchar(255) not null,
    person binary(16) not null,
    name varchar(255) not null,
    moment datetime(6) not null,
    constraint reached_once unique (goal_id, number),
    constraint reached_goal foreign key (partnership_id, goal_id) references goal (partnership_id, id)
);

create table reached_milestone_aud (
    id binary(16) not null,
    rev bigint not null,
    revtype tinyint,
    revend bigint,
    partnership_id binary(16),
    partnership_id_mod boolean,
    goal_id binary(16),
    goal_id_mod boolean,
    number int,
    number_mod boolean,
    title varchar(255),
    title_mod boolean,
    person binary(16),
    person_mod boolean,
    name varchar(255),
    name_mod boolean,
    moment datetime(6),
    moment_mod boolean,
    primary key (id, rev)
);
