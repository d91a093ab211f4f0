package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Reply;
import org.huiyin.deadline.ClockCode;
import org.huiyin.platform.Words;

/** Tells that a reply is there to be read (答复告知); what it says stays in the portal. */
@ApplicationScoped
class ReplyNotice {

    @Inject
    Correspondence correspondence;

    @Inject
    Replies replies;

    @Inject
    DueDays dueDays;

    void write(@Observes ComplaintEvent.Replied event) {
        var complaint = event.complaint();
        var round = replies.latest(complaint.id()).map(Reply::round).orElse(1);
        correspondence.sendAll(complaint, "replied", round, words -> paragraphs(complaint, words));
    }

    private List<String> paragraphs(Complaint complaint, Words words) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.text("letters.replied.ready"));
        if (complaint.problemFound()) paragraphs.add(words.text("letters.replied.rectifying"));
        paragraphs.add(words.text("letters.replied.rate", dueDays.of(complaint, ClockCode.C7, words)));
        return paragraphs;
    }
}
