-- Of several who complained about one matter each may ask for a recheck, report that it has come back, and urge: whose complaint
-- asked. Nobody asked where the supervision body saw a relapse itself, and where the portal urged.
alter table recheck add column asker_id bigint;
update recheck set asker_id = complaint_id;
alter table recheck
    modify column asker_id bigint not null,
    add constraint recheck_asker foreign key (asker_id) references complaint (id);

alter table relapse
    add column asker_id bigint,
    add constraint relapse_asker foreign key (asker_id) references complaint (id);
update relapse set asker_id = complaint_id where report is not null;

alter table urge
    add column asker_id bigint,
    add key urge_by_asker (asker_id, id),
    add constraint urge_asker foreign key (asker_id) references complaint (id);
update urge set asker_id = complaint_id where kind = 'COMPLAINANT';
