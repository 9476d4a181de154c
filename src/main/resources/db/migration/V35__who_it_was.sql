-- A milestone that was said to be reached too early stays on record with whoever took that back, and when.
alter table reached_milestone add column taken_back_by binary(16);
alter table reached_milestone add column taken_back_name varchar(255);
alter table reached_milestone add column taken_back_at datetime(6);
alter table reached_milestone_aud add column taken_back_by binary(16);
alter table reached_milestone_aud add column taken_back_by_mod boolean;
alter table reached_milestone_aud add column taken_back_name varchar(255);
alter table reached_milestone_aud add column taken_back_name_mod boolean;
alter table reached_milestone_aud add column taken_back_at datetime(6);
alter table reached_milestone_aud add column taken_back_at_mod boolean;

-- The words around a name, and a name with its company as long as both may be.
alter table mention modify column words varchar(1000) not null;
alter table mention_aud modify column words varchar(1000);

-- Whoever is named was somebody.
alter table reached_milestone add constraint reached_of_partnership unique (partnership_id, id);
alter table reached_milestone add constraint reached_by foreign key (person) references person (id);
alter table reached_milestone add constraint reached_taken_back_by foreign key (taken_back_by) references person (id);
alter table goal add constraint goal_not_now_by foreign key (not_now_person) references person (id);
alter table goal add constraint goal_client_confidence_of foreign key (client_confidence_person) references person (id);
alter table goal add constraint goal_bpo_confidence_of foreign key (bpo_confidence_person) references person (id);
alter table goal add constraint goal_closing_by foreign key (closing_person) references person (id);
alter table goal add constraint goal_client_statement_by foreign key (client_statement_person) references person (id);
alter table goal add constraint goal_bpo_statement_by foreign key (bpo_statement_person) references person (id);
alter table mention add constraint mention_person foreign key (person_id) references person (id);
alter table mention add constraint mention_by foreign key (by_id) references person (id);
alter table proposal add constraint proposal_client_chooser foreign key (client_chooser) references person (id);
alter table proposal add constraint proposal_bpo_chooser foreign key (bpo_chooser) references person (id);
alter table stance add constraint stance_disposed_by foreign key (disposed_by) references person (id);
alter table lesson add constraint lesson_answered_by foreign key (answered_by_id) references person (id);
