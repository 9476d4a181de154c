-- When an admin last ended every session of somebody, so that history tells who did.
alter table person add column signed_out_at datetime(6);

alter table person_aud add column signed_out_at datetime(6);
alter table person_aud add column signed_out_at_mod boolean;
