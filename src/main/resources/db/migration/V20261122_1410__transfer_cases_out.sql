-- The body outside the portal to which a complaint has gone, why, and where the complainant can ask there.
create table transfer (
    complaint_id   bigint        not null primary key,
    kind           varchar(24)   not null,
    destination    varchar(120)  not null,
    contact        varchar(200)  not null,
    email          varchar(120),
    explanation    varchar(1000) not null,
    transferred_by bigint        not null,
    transferred_at datetime(6)   not null,
    constraint transfer_complaint foreign key (complaint_id) references complaint (id)
) character set utf8mb4;
