-- An e-mail address names one person of an organisation, in whichever case it is typed.
update person set email = lower(email);

alter table person add column admin boolean default false not null;
alter table person add column left_at datetime(6);
alter table person add constraint person_email unique (organisation_id, email);

alter table person_aud add column admin boolean;
alter table person_aud add column admin_mod boolean;
alter table person_aud add column left_at datetime(6);
alter table person_aud add column left_at_mod boolean;
