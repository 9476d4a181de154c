-- Whoever owns the terms of a goal, has signed them or laid them aside was somebody.
alter table goal_terms add constraint goal_terms_client_owner foreign key (client_owner) references person (id);
alter table goal_terms add constraint goal_terms_bpo_owner foreign key (bpo_owner) references person (id);
alter table goal_terms add constraint goal_terms_client_signed foreign key (client_signed_person) references person (id);
alter table goal_terms add constraint goal_terms_bpo_signed foreign key (bpo_signed_person) references person (id);
alter table goal_terms add constraint goal_terms_put_off_by foreign key (put_off_by) references person (id);
