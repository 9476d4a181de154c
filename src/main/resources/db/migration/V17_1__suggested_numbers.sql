-- What practice suggests is confirmed by each side; what somebody chose by hand counts as confirmed.
alter table measure add column client_confirmed boolean default true not null;
alter table measure add column bpo_confirmed boolean default true not null;

alter table measure_aud add column client_confirmed boolean;
alter table measure_aud add column client_confirmed_mod boolean;
alter table measure_aud add column bpo_confirmed boolean;
alter table measure_aud add column bpo_confirmed_mod boolean;
