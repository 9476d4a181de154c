-- The reason is a shared text, and holds as much as one.
alter table proposal modify column why mediumtext not null;
alter table proposal_aud modify column why mediumtext;

-- Which words of the options somebody has read; what is open today is in its first wording.
alter table proposal add column wording int default 1 not null;
