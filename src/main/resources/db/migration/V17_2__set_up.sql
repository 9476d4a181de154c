-- Partnerships that were there before are at work; a client taken on from now on is set up first.
alter table partnership add column state varchar(255) default 'LIVE' not null;
alter table partnership add column live_since datetime(6);

alter table partnership_aud add column state varchar(255);
alter table partnership_aud add column state_mod boolean;
alter table partnership_aud add column live_since datetime(6);
alter table partnership_aud add column live_since_mod boolean;
