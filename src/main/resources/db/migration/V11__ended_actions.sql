-- What is over is listed by when it ended; nothing happens to an action after that.
alter table action add column over_at datetime(6);
alter table action_aud add column over_at datetime(6);
alter table action_aud add column over_at_mod boolean;

update action set over_at = (
    select max(revision.changed_at)
    from action_aud join revision on revision.id = action_aud.rev
    where action_aud.id = action.id
)
where state in ('CONFIRMED', 'DROPPED');
