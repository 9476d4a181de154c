-- Whose people a mail goes to: only the BPO that answers for them is told of it.
alter table outgoing_mail add column organisation_id binary(16);

create index outgoing_mail_of_organisation on outgoing_mail (organisation_id, state, written_at);
