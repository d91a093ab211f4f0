package org.huiyin.web.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads an amount of money as people write it: {@code 2,000} or {@code 2000.50}, with or without the word for yuan. */
public final class Amount {

    private Amount() {}

    /** In yuan; null when it cannot be read. */
    public static @Nullable BigDecimal of(String typed) {
        var plain = typed.replaceAll("[,\\s\u5143]", "");
        // Digits only: "1e9" is a number to Java, but nobody writes a loss that way.
        return plain.matches("-?[0-9]{1,20}(\\.[0-9]{1,10})?") ? new BigDecimal(plain) : null;
    }
}
