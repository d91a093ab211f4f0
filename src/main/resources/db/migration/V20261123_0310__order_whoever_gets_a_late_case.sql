-- Whoever gets a case that is late already is ordered to say until when, although the unit before was ordered to explain the same clock.
alter table supervision_order
    add constraint order_given_once unique (deadline_id, answer_round),
    drop key order_once;
