-- Wrong tries by what they are counted by; what the old table counted was worth an hour.
drop table attempt;

create table attempt (
    mark          binary(32)  not null primary key,
    tally         varchar(24) not null,
    failures      int         not null,
    since         datetime(6) not null,
    blocked_until datetime(6) not null,
    key attempt_by_age (since)
) character set utf8mb4;

-- Where somebody has got in before: there only their own mistakes count against them.
create table usual_network (
    mark      binary(32)  not null primary key,
    lapses_at datetime(6) not null,
    key usual_network_by_age (lapses_at)
) character set utf8mb4;
