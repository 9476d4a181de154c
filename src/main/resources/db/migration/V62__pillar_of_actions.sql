-- Every action stands under a pillar: that of the goal or measure it comes from, or the one that its kind mostly is about.
alter table action add column pillar varchar(255) default 'PROCESS' not null;
update action set pillar = 'PEOPLE' where origin_kind = 'FEEDBACK';
update action set pillar = 'PROBLEM_SOLVING' where origin_kind = 'HEADS_UP';
update action set pillar = (select goal.pillar from goal where goal.id = action.origin_id and goal.partnership_id = action.partnership_id)
    where origin_kind = 'GOAL' and exists (select 1 from goal where goal.id = action.origin_id and goal.partnership_id = action.partnership_id);
update action set pillar = (select measure.pillar from measure where measure.id = action.origin_id and measure.partnership_id = action.partnership_id)
    where origin_kind = 'MEASURE' and exists (select 1 from measure where measure.id = action.origin_id and measure.partnership_id = action.partnership_id);

alter table action_aud add column pillar varchar(255);
alter table action_aud add column pillar_mod boolean;
