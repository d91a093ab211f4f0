package org.huiyin.complaint.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.huiyin.complaint.intake.RequestItem;
import org.jspecify.annotations.Nullable;

/** The answer to one requested item. */
@Entity
@Table(name = "reply_answer")
public class ReplyAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "reply_id")
    private long replyId;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private RequestItem request;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AnswerKind kind;

    @Column(name = "text")
    private String text;

    @Column(name = "basis")
    private @Nullable String basis;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ReplyAnswer() {}

    ReplyAnswer(long replyId, RequestItem request, SubmitReply.ItemAnswer answer) {
        this.replyId = replyId;
        this.request = request;
        this.kind = Objects.requireNonNull(answer.kind());
        this.text = answer.text().strip();
        this.basis = answer.basis();
    }

    public RequestItem request() {
        return request;
    }

    public AnswerKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public @Nullable String basis() {
        return basis;
    }
}
