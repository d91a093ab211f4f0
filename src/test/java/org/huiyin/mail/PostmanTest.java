package org.huiyin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.Test;

/** What the outbox remembers of a failure says nothing of the recipient. */
class PostmanTest {

    @Test
    void the_code_of_a_refusal_is_kept_and_the_address_in_it_is_not() {
        var refused = new MessagingException("550 5.1.1 <afang@example.com>: Recipient address rejected");

        assertThat(Postman.reasonOf(new MessagingException("Invalid Addresses", refused)))
                .isEqualTo("SMTP 550");
    }

    @Test
    void a_failure_without_a_code_is_named_by_its_kind() {
        var unreadable = new IllegalStateException("cannot write to afang@example.com");

        assertThat(Postman.reasonOf(unreadable)).isEqualTo("IllegalStateException");
    }
}
