package org.huiyin.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;

/** Acts that are understood and declined, each for a reason that has a key. */
public final class Declined {

    private Declined() {}

    /** It is not the time for it. */
    public static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.NotNow.class).hasMessage(key);
    }

    /** What was said is wrong. */
    public static void invalid(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(
                        wrong.errors().get(0).key())
                .isEqualTo(key));
    }

    /** This field and no other is wrong. */
    public static void wrong(String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(wrong.errors())
                .extracting(FieldError::field)
                .containsExactly(field));
    }
}
