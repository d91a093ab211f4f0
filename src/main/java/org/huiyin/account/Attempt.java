package org.huiyin.account;

/**
 * One try to open something with a secret.
 *
 * @param subject whose secret it is, spelled as it is stored: a name that only looks different must not count anew
 * @param from where the request came from
 */
public record Attempt(Secret secret, String subject, Network from) {

    /** Names longer than any that is kept add nothing to what is counted. */
    private static final int LONGEST = 60;

    /** What is guessed. */
    public enum Secret {
        PASSWORD,
        QUERY_CODE,
        SET_UP_CODE
    }

    public Attempt {
        if (subject.length() > LONGEST) subject = subject.substring(0, LONGEST);
    }

    public Attempt(Secret secret, String subject, String address) {
        this(secret, subject, Network.of(address));
    }
}
