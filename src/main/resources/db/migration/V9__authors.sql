-- A shared text is booked on all who wrote it, each with their company.
alter table revision modify column person_name varchar(2100);
