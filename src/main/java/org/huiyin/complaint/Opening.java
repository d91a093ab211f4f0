package org.huiyin.complaint;

import org.huiyin.unit.Unit;

/** What a complaint is opened with besides its matter. */
@SuppressWarnings("ArrayRecordComponent") // hashes that are only carried
public record Opening(
        String number,
        String regionCode,
        Channel channel,
        IdentityMode identityMode,
        ComplainantType complainantType,
        String locale,
        Unit supervisionBody,
        byte[] filingKey,
        byte[] fingerprint,
        byte[] queryCodeHash) {}
