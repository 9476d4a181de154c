-- Which words of a lesson somebody has read; what is written today is in its first wording.
alter table lesson add column wording int default 1 not null;
