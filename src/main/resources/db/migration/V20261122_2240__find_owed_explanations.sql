-- What a unit or a body owes an explanation for is found by whoever owes it, without what others owe and what has lapsed.
alter table supervision_order
    add key order_owed (answered_at, lapsed_at, addressee, unit_id, complaint_id),
    drop key order_awaited;
