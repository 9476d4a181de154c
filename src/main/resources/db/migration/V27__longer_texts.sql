-- A shared text holds 100,000 characters in whatever script; what MySQL calls text holds 65,535 bytes.
alter table shared_text modify column text mediumtext not null;
alter table shared_text_aud modify column text mediumtext;
alter table goal modify column why mediumtext not null;
alter table goal_aud modify column why mediumtext;
alter table goal_terms modify column client_contribution mediumtext not null;
alter table goal_terms modify column bpo_contribution mediumtext not null;
alter table goal_terms_aud modify column client_contribution mediumtext;
alter table goal_terms_aud modify column bpo_contribution mediumtext;

-- The log of a text lets go of what is long settled; what was written before today counts as written today.
alter table text_update add column written_at datetime(6) default current_timestamp(6) not null;
